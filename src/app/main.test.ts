import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { end, startOwnProcess } from "../../tests/support/own-process.ts";

const main = fileURLToPath(new URL("main.ts", import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parvis-start-"));
});
afterAll(() => rm(folder, { recursive: true }));

const environment = (env: Record<string, string>) => ({
  PATH: process.env["PATH"],
  PARVIS_DATA: folder,
  PORT: "0",
  LOG_LEVEL: "silent",
  ...env,
});

const started = () => startOwnProcess({ PARVIS_DATA: folder });

/** Starts Parvis where something is in the way; answers with what it says and its exit code. */
async function refused(env: Record<string, string>): Promise<{ says: string; code: number | null }> {
  const child = spawn(process.execPath, [main], { env: environment(env), stdio: ["ignore", "ignore", "pipe"] });
  const [says, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  return { says: says.trim(), code };
}

const isReady = async (url: string) => (await fetch(`${url}/health/ready`)).status;

describe("starting Parvis", { timeout: 120_000 }, () => {
  it("gives the address, and on a new folder the one for setting up; it stops when it is asked to", async () => {
    const { child, url, setUp } = await started();
    expect(setUp).toMatch(`${url}/`);
    expect(await isReady(url)).toBe(200);
    expect(await end(child, "SIGTERM")).toBe(0);
    await expect(isReady(url)).rejects.toThrow();
  });

  it("starts again after it was killed", async () => {
    const first = await started();
    await end(first.child, "SIGKILL");
    const second = await started();
    expect(await isReady(second.url)).toBe(200);
    expect(await end(second.child, "SIGINT")).toBe(0);
  });

  it("stops when the launcher is gone, and may be asked to stop many times", async () => {
    const { child } = await started();
    child.disconnect();
    child.kill("SIGINT");
    expect(await end(child, "SIGINT")).toBe(0);
  });

  it("says that a Parvis runs on the folder already, and leaves it running", async () => {
    const { child, url } = await started();
    expect(await refused({})).toEqual({ says: expect.stringMatching(/^Parvis is already running on .*\.$/), code: 1 });
    expect(await isReady(url)).toBe(200);
    await end(child, "SIGTERM");
  });

  it("says that the port is in use before it starts anything", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const address = taken.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const { says, code } = await refused({ PORT: String(port) });
    taken.close();
    expect(says).toBe(`Port ${port} is in use. Stop what uses it, or choose another with PORT.`);
    expect(code).toBe(1);
  });

  it.each([
    ["a setting is wrong", { LOG_LEVEL: "loud" }, /^Parvis cannot start with these settings: LOG_LEVEL must be one of/],
    ["the folder cannot be made", { PARVIS_DATA: "/proc/parvis" }, /^Parvis cannot write to \/proc\/parvis \(/],
    ["the folder is a file", { PARVIS_DATA: main }, /^Parvis cannot write to .*main\.ts \(/],
    [
      "no database answers",
      { DATABASE_URL: "postgres://ada@127.0.0.1:1/p" },
      /^The database server of DATABASE_URL is not/,
    ],
    [
      "the address is not this machine's",
      { HOST: "192.0.2.1" },
      /^This machine does not have the address 192\.0\.2\.1/,
    ],
  ])("says in one line that %s", async (_what, env, line) => {
    const { says, code } = await refused(env);
    expect(says).toMatch(line);
    expect(says.split("\n")).toHaveLength(1);
    expect(code).toBe(1);
  });
});
