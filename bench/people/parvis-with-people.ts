import { type ChildProcess, execFile } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import pg from "pg";
import { type Api, apiClient } from "#app/api-client.ts";
import { freePort } from "../start/free-port.ts";
import { start, stop } from "../start/program.ts";
import { cpuTime, memoryOf } from "./cpu-time.ts";

/** Parvis on a folder of its own, an administrator's client of its API, and its database from within. */
export type Measured = {
  api: Api;
  folder: string;
  sql: pg.Client;
  /** Processor time of the app and its PostgreSQL so far, in milliseconds. */
  cpu(): Promise<number>;
  memory(): Promise<number>;
  /** How late the event loop was since the last time this was asked, in milliseconds, at the 99th percentile. */
  loopDelay(): Promise<number>;
  /** Waits until everything that was set going is dealt with: events moved, and every subscriber past them. */
  settled(): Promise<void>;
};

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const ADMIN = "eva.dal@nordvik.example";

/** Starts Parvis, hands it over, and stops and removes it afterwards. */
export async function* withParvis<Made>(work: (parvis: Measured) => AsyncIterable<Made>): AsyncGenerator<Made> {
  const folder = await mkdtemp(join(tmpdir(), "parvis-bench-"));
  // PostgreSQL runs as another user where Parvis is root, and reads a file here.
  await chmod(folder, 0o755);
  const [data, port, late] = [join(folder, "data"), await freePort(), join(folder, "late")];
  const env = { PARVIS_DATA: data, PORT: String(port), LOG_LEVEL: "silent", LOOP_DELAY_FILE: late };
  const url = `http://127.0.0.1:${port}`;
  const args = ["--import", path("loop-delay.ts"), path("../../src/app/main.ts")];
  const cluster = join(data, "postgres");
  const { child } = await start({ args, env, url: `${url}/health/ready`, cluster });
  const sql = new pg.Client({ connectionString: `postgres://postgres@localhost/postgres?host=${cluster}` });
  try {
    await sql.connect();
    const token = await adminToken(folder, env);
    const api = apiClient(url, { authorization: `Bearer ${token}` });
    yield* work({ api, folder, sql, ...measures(child, { cluster, late }), settled: () => settled(sql) });
  } finally {
    await sql.end();
    await stop(child);
    await rm(folder, { recursive: true });
  }
}

async function adminToken(folder: string, env: Record<string, string>): Promise<string> {
  const password = join(folder, "password");
  await writeFile(password, "björk under snö\n");
  await command(env, "setup", "--organisation", "Nordvik AB", "--admin", ADMIN, "--password-file", password);
  return command(env, "token", ADMIN);
}

async function command(env: Record<string, string>, ...words: string[]): Promise<string> {
  const all = { ...process.env, ...env };
  const { stdout } = await promisify(execFile)(process.execPath, [path("../../src/app/cli.ts"), ...words], {
    env: all,
  });
  return stdout.trim();
}

function measures(child: ChildProcess, { cluster, late }: { cluster: string; late: string }) {
  const app = child.pid ?? 0;
  const postmaster = async () => Number((await readFile(join(cluster, "postmaster.pid"), "utf8")).split("\n")[0]);
  return {
    // PostgreSQL is below the app, unless something stands between the two.
    cpu: async () => {
      const [server, all] = [await postmaster(), await cpuTime([app])];
      return (await isBelow(app, server)) ? all : all + (await cpuTime([server]));
    },
    memory: () => memoryOf(app),
    loopDelay: async () => {
      await rm(late, { force: true });
      process.kill(app, "SIGUSR2");
      for (;;) {
        const written = await readFile(late, "utf8").catch(() => "");
        if (written !== "") return Number(written);
        await delay(5);
      }
    },
  };
}

async function isBelow(pid: number, below: number): Promise<boolean> {
  const stat = await readFile(`/proc/${below}/stat`, "utf8");
  const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  return parent === pid || (parent > 1 && isBelow(pid, parent));
}

async function settled(sql: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await sql.query<{ quiet: boolean }>(`select not exists (select from event_inbox) and not exists (
      select from event_subscribers where pos < (select coalesce(max(pos), 0) from events)) as quiet`);
    if (rows[0]?.quiet) return;
    await delay(50);
  }
}
