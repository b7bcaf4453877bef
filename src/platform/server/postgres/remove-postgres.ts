import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Log } from "../log.ts";
import { lockFolder } from "./folder-lock.ts";
import { clearLeftover } from "./leftover.ts";

/**
 * Throws away the database in a data folder, with everything in it. Refuses while a Parvis runs on the folder; a
 * PostgreSQL that a killed one left behind is stopped first.
 */
export async function removePostgres(dataDir: string, log: Log): Promise<void> {
  const cluster = join(dataDir, "postgres");
  const lock = await lockFolder(dataDir);
  try {
    await clearLeftover(cluster, log);
    await rm(cluster, { recursive: true, force: true });
  } finally {
    await lock.release();
  }
}
