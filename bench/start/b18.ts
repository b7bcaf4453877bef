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
    rounds: () => onOneFolder(7, started),
  },
  {
    ...onTheWall,
    name: "b18-first",
    goal: "first start with initdb and migrations <= 10 s",
    holds: ({ value }) => value <= 10_000,
    rounds: () => inNewFolders(3, started),
  },
  {
    ...onTheWall,
    name: "b18-killed",
    goal: "restart after kill -9 of both under load <= the floor + 2 s",
    holds: ({ value, baseline }) => value <= baseline + 2000,
    rounds: () => onOneFolder(5, killedAndRestarted),
  },
];

type Measured = (program: Program) => Promise<number>;

/** The floor and Parvis in turn, each round in folders that nobody has started in. */
async function* inNewFolders(rounds: number, measured: Measured): AsyncGenerator<Round> {
  for (let i = 0; i < rounds; i++) yield* inFolder((both) => inTurns(1, both, measured));
}

/** The floor and Parvis in turn, on data that is there already. */
async function* onOneFolder(rounds: number, measured: Measured): AsyncGenerator<Round> {
  yield* inFolder(async function* (both) {
    await inTurns(1, both, started).next();
    yield* inTurns(rounds, both, measured);
  });
}

type Both = { floor: Program; parvis: Program };

async function* inTurns(rounds: number, { floor, parvis }: Both, measured: Measured): AsyncGenerator<Round> {
  for (let i = 0; i < rounds; i++) yield { baseline: await measured(floor), value: await measured(parvis) };
}

async function* inFolder(work: (both: Both) => AsyncGenerator<Round>): AsyncGenerator<Round> {
  const folder = await mkdtemp(join(tmpdir(), "parvis-bench-"));
  // PostgreSQL runs as another user where Parvis is root.
  await chmod(folder, 0o755);
  try {
    yield* work({ floor: await floorIn(folder), parvis: await parvisIn(folder) });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function started(program: Program): Promise<number> {
  const { child, milliseconds } = await start(program);
  await stop(child);
  return milliseconds;
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

async function parvisIn(folder: string): Promise<Program> {
  const [data, port] = [join(folder, "data"), await freePort()];
  return {
    args: [path("../../src/app/main.ts")],
    env: { PARVIS_DATA: data, PORT: String(port), LOG_LEVEL: "silent" },
    url: `http://127.0.0.1:${port}/health/ready`,
    cluster: join(data, "postgres"),
  };
}

async function floorIn(folder: string): Promise<Program> {
  const port = await freePort();
  return {
    args: [path("bare-start.ts"), folder, String(port)],
    env: {},
    url: `http://127.0.0.1:${port}/`,
    cluster: join(folder, "bare"),
  };
}
