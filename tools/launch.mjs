/**
 * What every npm script goes through: `launch.mjs start|test|check|bench|parvis [arguments]` and `launch.mjs run PROGRAM`.
 * It runs on any Node from 20 on, uses nothing but Node's own modules, brings the folder into working order and hands
 * over to the Node that Parvis is written for.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Obstacle } from "./launch/obstacle.mjs";
import { ensureInstalled } from "./launch/install.mjs";
import { linkPostgresLibraries } from "./launch/postgres-libraries.mjs";
import { findNode } from "./launch/node-24.mjs";
import { environment, runToEnd } from "./launch/hand-over.mjs";
import { ensureWebClient } from "./launch/web-client.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const entries = {
  start: "src/app/main.ts",
  parvis: "src/app/cli.ts",
  test: "tools/test.ts",
  check: "tools/check.ts",
  bench: "bench/run.ts",
};
const needWebClient = new Set(["start", "test", "bench"]);

async function launch([command, ...args]) {
  const isRun = command === "run" && args.length > 0;
  if (!isRun && !Object.hasOwn(entries, command)) {
    throw new Obstacle(`Say what to run: ${Object.keys(entries).join(", ")}, or run PROGRAM.`);
  }
  await ensureInstalled(root);
  await linkPostgresLibraries(root);
  const node = findNode(root);
  const env = environment(root, node);
  if (needWebClient.has(command)) await ensureWebClient(root, node, env);
  if (!isRun) return runToEnd(root, node, [join(root, entries[command]), ...args], env);
  const [program, ...rest] = args;
  return /\.m?[jt]s$/.test(program) ? runToEnd(root, node, args, env) : runToEnd(root, program, rest, env);
}

try {
  process.exitCode = await launch(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Obstacle)) throw error;
  console.error(error.message);
  // Whoever reads the last line of a test run shall not take silence for success.
  if (["test", "check"].includes(process.argv[2])) console.log("0 passed, 1 failed");
  process.exitCode = 1;
}
