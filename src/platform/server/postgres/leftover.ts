import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Log } from "../log.ts";
import { endPostgres, isPostgresIn } from "./processes.ts";

/**
 * Clears the way after a Parvis that was killed: a PostgreSQL that still runs on this folder is stopped, and a number in
 * `postmaster.pid` that now belongs to somebody else is removed. Only the holder of the folder's lock may call this.
 */
export async function clearLeftover(cluster: string, log: Log): Promise<void> {
  const pidFile = join(cluster, "postmaster.pid");
  const pid = Number((await readFile(pidFile, "utf8").catch(() => "")).split("\n", 1)[0]);
  if (!pid) return;
  if (await isPostgresIn(cluster, pid)) {
    log.warn({ pid }, "a PostgreSQL was left running by an earlier start; it is stopped first");
    if (!(await endPostgres(cluster, pid, "SIGINT", 10))) await endPostgres(cluster, pid, "SIGQUIT", 5);
  } else {
    await rm(pidFile, { force: true });
    await rm(join(cluster, ".s.PGSQL.5432.lock"), { force: true });
  }
}
