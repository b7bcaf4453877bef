import { once } from "node:events";
import { chown, mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { CannotStart } from "../cannot-start.ts";
import { type Cluster, spawnInside } from "./spawn-inside.ts";

/** The major version of the PostgreSQL that comes with Parvis; a cluster of another one cannot be opened by it. */
const MAJOR = "18";

/** Makes the cluster if it is not there. It appears whole or not at all, whenever the process is killed. */
export async function ensureCluster(cluster: Cluster): Promise<void> {
  const version = await readFile(join(cluster.folder, "PG_VERSION"), "utf8").catch(() => null);
  if (version === null) return createCluster(cluster);
  if (version.trim() === MAJOR) return;
  throw new CannotStart(
    `The database in ${cluster.folder} was made by PostgreSQL ${version.trim()}, and this Parvis brings ${MAJOR}. Back it up with the Parvis that made it, and restore here.`,
  );
}

async function createCluster(cluster: Cluster): Promise<void> {
  const draft = { ...cluster, folder: `${cluster.folder}.new` };
  // A start that was killed may have left its initdb at work for a moment.
  await rm(draft.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  await mkdir(draft.folder, { mode: 0o700 });
  if (draft.account) await chown(draft.folder, draft.account.uid, draft.account.gid);
  await initdb(draft);
  await rename(draft.folder, cluster.folder);
}

async function initdb(cluster: Cluster): Promise<void> {
  const locale = ["-E", "UTF8", "--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const durability = cluster.throwaway ? ["--no-sync"] : [];
  const child = await spawnInside(cluster, "initdb", ["-U", "postgres", "-A", "trust", ...locale, ...durability]);
  const [complaint, [code]] = await Promise.all([text(child.stderr), once(child, "close")]);
  if (code !== 0) throw new CannotStart(`The database could not be made: ${complaint.trim().split("\n").at(-1)}`);
}
