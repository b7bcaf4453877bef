import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

/** A program that serves HTTP on a port and keeps a database in a folder: Parvis, or the floor that it is measured by. */
export type Program = { args: string[]; env: Record<string, string>; url: string; cluster: string };

/** Starts it and answers with the milliseconds until it first said 200. */
export async function start(program: Program): Promise<{ child: ChildProcess; milliseconds: number }> {
  const begin = performance.now();
  const env = { ...process.env, ...program.env };
  const child = spawn(process.execPath, program.args, { env, stdio: ["ignore", "ignore", "inherit"] });
  while (!(await fetch(program.url).catch(() => null))?.ok) {
    if (child.exitCode !== null) throw new Error(`${program.args.join(" ")} ended with ${child.exitCode}`);
    await delay(2);
  }
  return { child, milliseconds: performance.now() - begin };
}

/** Asks it to stop and waits until it has. */
export async function stop(child: ChildProcess): Promise<void> {
  child.kill("SIGTERM");
  await once(child, "exit");
}

/** Kills it and its PostgreSQL at the same moment. */
export async function killAll(program: Program, child: ChildProcess): Promise<void> {
  const postmaster = Number((await readFile(join(program.cluster, "postmaster.pid"), "utf8")).split("\n")[0]);
  process.kill(postmaster, "SIGKILL");
  child.kill("SIGKILL");
  await once(child, "exit");
}
