import { execFile } from "node:child_process";
import { readFile, readlink } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";

/**
 * Whether the process is a PostgreSQL at work in this folder. A number alone proves nothing: after a restart of the
 * machine or the container it belongs to somebody else, and a killed process that nobody has waited for is dead.
 */
export async function isPostgresIn(cluster: string, pid: number): Promise<boolean> {
  if (!isThere(pid)) return false;
  if (process.platform !== "linux") return (await commandLine(pid)).includes(cluster);
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const [, command, state] = /^\d+ \((.*)\) (\w)/.exec(stat) ?? [];
  if (command !== "postgres" || state === "Z") return false;
  return (await readlink(`/proc/${pid}/cwd`).catch(() => "")) === cluster;
}

/** Sends the signal and waits until the process is gone from the folder, or until the time is up. */
export async function endPostgres(cluster: string, pid: number, signal: NodeJS.Signals, seconds: number) {
  process.kill(pid, signal);
  const tries = seconds * 50;
  for (let i = 0; i < tries; i++) {
    if (!(await isPostgresIn(cluster, pid))) return true;
    await delay(20);
  }
  return false;
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function commandLine(pid: number): Promise<string> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "command=", "-p", String(pid)]).catch(() => ({
    stdout: "",
  }));
  return stdout;
}
