import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createLog } from "../log.ts";
import { type Postgres, startPostgres } from "./start-postgres.ts";

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "parvis-postgres-"));
  const first = await start();
  await ask(first.adminUrl, "create table kept (word text); insert into kept values ('åäö')");
  await first.stop();
}, 60_000);
afterAll(() => rm(dataDir, { recursive: true }));

const start = (folder = dataDir) => startPostgres({ dataDir: folder, log: createLog("silent"), throwaway: true });

async function running(): Promise<Postgres> {
  const postgres = await start();
  onTestFinished(() => postgres.stop());
  return postgres;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const pidFile = () => join(dataDir, "postgres/postmaster.pid");
const pidOf = async () => Number((await readFile(pidFile(), "utf8")).split("\n")[0]);

/** Asks until there is an answer: for what happens soon, by itself, in another process. */
async function answered(url: string): Promise<unknown[]> {
  for (;;) {
    const rows = await ask(url, "select word from kept").catch(() => null);
    if (rows) return rows;
  }
}

/** Another process that has PostgreSQL on the folder, as a Parvis that is about to be killed. */
async function inAnotherProcess(): Promise<ChildProcess> {
  const script = `
    const { startPostgres } = await import("${new URL("start-postgres.ts", import.meta.url).href}");
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, log, throwaway: true });
    console.log("runs");`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(createInterface(child.stdout), "line");
  return child;
}

describe("the PostgreSQL that comes with Parvis", { timeout: 60_000 }, () => {
  it("keeps what was written when it is stopped and started", async () => {
    const { adminUrl } = await running();
    expect(await ask(adminUrl, "select word from kept")).toEqual([{ word: "åäö" }]);
  });

  it("listens on no port, and on a socket in a folder that is closed to others", async () => {
    const { adminUrl } = await running();
    const shown = await ask(adminUrl, "select current_setting('listen_addresses') as addresses");
    expect(shown).toEqual([{ addresses: "" }]);
    expect((await stat(join(dataDir, "postgres"))).mode & 0o777).toBe(0o700);
  });

  it("says in one line that another process has the folder, and leaves it alone", async () => {
    const { adminUrl } = await running();
    await expect(start()).rejects.toThrow(/^Parvis is already running on .* \(process \d+\)\. Stop it first, or .*\.$/);
    expect(await ask(adminUrl, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("is started again when it is killed, with what was written, at the same address", async () => {
    const { adminUrl } = await running();
    process.kill(await pidOf(), "SIGKILL");
    expect(await answered(adminUrl)).toEqual([{ word: "åäö" }]);
  });

  it("is not left running by a stop that comes while it is started again", async () => {
    const postgres = await start();
    process.kill(await pidOf(), "SIGKILL");
    await postgres.stop();
    await expect(ask(postgres.adminUrl, "select 1")).rejects.toThrow();
    await (await start()).stop();
  });

  it("starts after its Parvis was killed", async () => {
    const other = await inAnotherProcess();
    other.kill("SIGKILL");
    await once(other, "exit");
    const { adminUrl } = await running();
    expect(await ask(adminUrl, "select word from kept")).toEqual([{ word: "åäö" }]);
  });

  it("starts after both were killed at once", async () => {
    const other = await inAnotherProcess();
    process.kill(await pidOf(), "SIGKILL");
    other.kill("SIGKILL");
    await once(other, "exit");
    const { adminUrl } = await running();
    expect(await ask(adminUrl, "select word from kept")).toEqual([{ word: "åäö" }]);
  });

  it("is not fooled by a process that has got the number of a PostgreSQL that is gone", async () => {
    await writeFile(pidFile(), `${process.pid}\n${dataDir}/postgres\n`);
    const { adminUrl } = await running();
    expect(await ask(adminUrl, "select word from kept")).toEqual([{ word: "åäö" }]);
  });

  it("refuses a database of another major version and says what to do", async () => {
    const version = join(dataDir, "postgres/PG_VERSION");
    await writeFile(version, "17\n");
    onTestFinished(() => writeFile(version, "18\n"));
    await expect(start()).rejects.toThrow(/made by PostgreSQL 17, and this Parvis brings 18\. Back it up/);
  });

  it("reaches its socket from a folder whose path is longer than the kernel takes", async () => {
    const deep = join(dataDir, "a-folder-with-a-rather-long-name".repeat(3));
    const postgres = await start(deep);
    onTestFinished(() => postgres.stop());
    expect(await ask(postgres.adminUrl, "select 1 as one")).toEqual([{ one: 1 }]);
  });
});
