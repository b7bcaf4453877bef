import type { ChildProcess } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bench, Round } from "../bench.ts";
import { freePort } from "./free-port.ts";
import { killAll, type Program, start, stop } from "./program.ts";
import { writeUntilItBreaks } from "./write-load.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const onTheWall = { unit: "ms", ratioKind: "wall" } as const;

/** Cold start, first start and restart after a kill, each beside PostgreSQL and one HTTP answer without Parvis. */
export const benches: Bench[] = [
  {
    ...onTheWall,
    name: "b18-cold",
    goal: "cold start on existing data <= 5x the floor and <= 2 s",
    holds: ({ value, ratio }) => ratio <= 5 && value <= 2000,
    rounds: () => inFolders(7, restarted),
  },
  {
    ...onTheWall,
    name: "b18-first",
    goal: "first start with initdb and migrations <= 10 s",
    holds: ({ value }) => value <= 10_000,
    rounds: () => inFolders(3, started),
  },
  {
    ...onTheWall,
    name: "b18-killed",
    goal: "restart after kill -9 of both under load <= the floor + 2 s",
    holds: ({ value, baseline }) => value <= baseline + 2000,
    rounds: () => inFolders(5, killedAndRestarted),
  },
];

type Measured = (program: Program) => Promise<number>;

/** Parvis and the floor in turn, each round in new folders. */
async function* inFolders(rounds: number, measured: Measured): AsyncGenerator<Round> {
  for (let i = 0; i < rounds; i++) {
    const folder = await mkdtemp(join(tmpdir(), "parvis-bench-"));
    await chmod(folder, 0o755);
    try {
      const baseline = await measured(await floor(folder));
      yield { baseline, value: await measured(await parvis(folder)) };
    } finally {
      await rm(folder, { recursive: true });
    }
  }
}

async function started(program: Program): Promise<number> {
  const { child, milliseconds } = await start(program);
  await stop(child);
  return milliseconds;
}

async function restarted(program: Program): Promise<number> {
  await started(program);
  return started(program);
}

async function killedAndRestarted(program: Program): Promise<number> {
  const { child } = await start(program);
  await underLoad(program, child);
  return started(program);
}

async function underLoad(program: Program, child: ChildProcess): Promise<void> {
  const written = writeUntilItBreaks(program.cluster, { writers: 8, seconds: 2 });
  await written.isUnderWay;
  await killAll(program, child);
  await written.hasBroken;
}

async function parvis(folder: string): Promise<Program> {
  const [data, port] = [join(folder, "data"), await freePort()];
  return {
    args: [path("../../src/app/main.ts")],
    env: { PARVIS_DATA: data, PORT: String(port), LOG_LEVEL: "silent" },
    url: `http://127.0.0.1:${port}/health/ready`,
    cluster: join(data, "postgres"),
  };
}

async function floor(folder: string): Promise<Program> {
  const port = await freePort();
  return {
    args: [path("bare-start.ts"), folder, String(port)],
    env: {},
    url: `http://127.0.0.1:${port}/`,
    cluster: join(folder, "bare"),
  };
}
