import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";

const tools = fileURLToPath(new URL("../", import.meta.url));

function launch(args: string[], { root = join(tools, ".."), env = {} } = {}): ChildProcess {
  const script = join(root, "tools/launch.mjs");
  return spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function outcome(child: ChildProcess) {
  if (!child.stdout || !child.stderr) throw new Error("both streams are piped");
  const [said, complained, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { said: said.trim(), complained: complained.trim(), code };
}

/** A project with one package in its lock file, and an npm that only takes note of being called. */
async function projectWithOnePackage() {
  const root = await mkdtemp(join(tmpdir(), "parvis-launch-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp(join(tools, "launch.mjs"), join(root, "tools/launch.mjs"));
  await cp(join(tools, "launch"), join(root, "tools/launch"), { recursive: true });
  const npm = join(root, "npm.mjs");
  await writeFile(
    npm,
    `import { appendFileSync, cpSync, mkdirSync } from "node:fs";
     mkdirSync("node_modules", { recursive: true });
     cpSync("package-lock.json", "node_modules/.package-lock.json");
     appendFileSync("called", process.argv.slice(2).join(" ") + "\\n");`,
  );
  const calls = async () => (await readFile(join(root, "called"), "utf8").catch(() => "")).split("\n").filter(Boolean);
  const run = () => outcome(launch(["run", "node", "-e", "0"], { root, env: { npm_execpath: npm } }));
  const lock = (version: string) =>
    writeFile(join(root, "package-lock.json"), JSON.stringify({ packages: { "": {}, "node_modules/a": { version } } }));
  return { run, lock, calls };
}

describe("the launcher", { timeout: 30_000 }, () => {
  it("says what it can run", async () => {
    const { complained, code } = await outcome(launch(["dance"]));
    expect(complained).toBe("Say what to run: start, parvis, test, check, bench, or run PROGRAM.");
    expect(code).toBe(1);
  });

  it("runs programs on Node 24 and ends as they do", async () => {
    const { said, code } = await outcome(
      launch(["run", "node", "-e", "console.log(process.version); process.exit(7)"]),
    );
    expect(said).toMatch(/^v24\./);
    expect(code).toBe(7);
  });

  it("passes a signal on and lets the program end in its own way", async () => {
    const program = "process.on('SIGTERM', () => process.exit(3)); console.log('up'); setInterval(() => {}, 1000)";
    const child = launch(["run", "node", "-e", program]);
    child.stdout?.once("data", () => child.kill("SIGTERM"));
    expect((await outcome(child)).code).toBe(3);
  });

  it("installs from the lock file without install scripts, once for each version", async () => {
    const { run, lock, calls } = await projectWithOnePackage();
    await lock("1.0.0");
    expect((await run()).said).toMatch(/^Installing the packages/);
    expect(await run()).toEqual({ said: "", complained: "", code: 0 });
    expect(await calls()).toEqual(["ci --ignore-scripts --no-audit --no-fund --loglevel=error"]);
    await lock("1.0.1");
    await run();
    expect(await calls()).toHaveLength(2);
  });

  it("installs once when two are started at the same time", async () => {
    const { run, lock, calls } = await projectWithOnePackage();
    await lock("1.0.0");
    await Promise.all([run(), run(), run()]);
    expect(await calls()).toHaveLength(1);
  });
});
