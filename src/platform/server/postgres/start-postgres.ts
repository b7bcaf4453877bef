import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { openDataFolder } from "../data-folder.ts";
import type { Log } from "../log.ts";
import { accountFor } from "./account.ts";
import { postgresHome } from "./binaries.ts";
import { ensureCluster } from "./cluster.ts";
import { lockFolder } from "./folder-lock.ts";
import { keepRunning } from "./keep-running.ts";
import { clearLeftover } from "./leftover.ts";
import { startServer } from "./server.ts";
import { socketAddress } from "./socket-address.ts";
import type { Cluster } from "./spawn-inside.ts";

/** The PostgreSQL of this process. `adminUrl` reaches it as superuser, by a socket that only its account can open. */
export type Postgres = { adminUrl: string; stop(): Promise<void> };

/**
 * Starts the PostgreSQL that comes with Parvis on the data folder, makes the database on the first start, recovers what
 * an earlier process left, and keeps it running until `stop`. One process at a time has the folder.
 */
export async function startPostgres(options: { dataDir: string; log: Log; throwaway?: boolean }): Promise<Postgres> {
  await openDataFolder(options.dataDir);
  const dataDir = await realpath(options.dataDir);
  const lock = await lockFolder(dataDir);
  try {
    const cluster = await clusterIn(dataDir, options.throwaway ?? false);
    await clearLeftover(cluster.folder, options.log);
    await ensureCluster(cluster);
    const running = await keepRunning(() => startServer(cluster), options.log);
    const address = await socketAddress(cluster.folder);
    const stop = async () => {
      await running.stop();
      await address.release();
      await lock.release();
    };
    return { adminUrl: address.url, stop };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function clusterIn(dataDir: string, throwaway: boolean): Promise<Cluster> {
  const folder = join(dataDir, "postgres");
  const account = await accountFor(folder);
  return { folder, account, home: await postgresHome(account), throwaway };
}
