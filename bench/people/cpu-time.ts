import { readdir, readFile } from "node:fs/promises";

/** The kernel counts in hundredths of a second, on every Linux that we know. */
const TICK_MS = 10;

/** Processor time in milliseconds that these processes have taken so far, with everything below them, alive or ended. */
export async function cpuTime(roots: readonly number[]): Promise<number> {
  const all = await processes();
  const below = (pid: number): Stat[] => [...all.values()].filter(({ parent }) => parent === pid);
  const sum = (pid: number): number => {
    const own = all.get(pid);
    return (own?.ticks ?? 0) + below(pid).reduce((ticks, child) => ticks + sum(child.pid), 0);
  };
  return roots.reduce((ticks, pid) => ticks + sum(pid), 0) * TICK_MS;
}

/** Memory in bytes that a process holds at this moment. */
export async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
}

type Stat = { pid: number; parent: number; ticks: number };

async function processes(): Promise<ReadonlyMap<number, Stat>> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
  const stats = await Promise.all(pids.map(statOf));
  return new Map(stats.flatMap((stat) => (stat ? [[stat.pid, stat]] : [])));
}

/** Own time and that of children who have ended, from /proc/PID/stat; null for a process that is gone. */
async function statOf(pid: number): Promise<Stat | null> {
  const line = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  if (line === null) return null;
  // The name in brackets may hold spaces; what follows it does not.
  const fields = line
    .slice(line.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number);
  const [parent = 0, ticks] = [fields[1], fields.slice(11, 15).reduce((sum, part) => sum + part, 0)];
  return { pid, parent, ticks };
}
