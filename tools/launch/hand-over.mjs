import { spawn } from "node:child_process";
import { once } from "node:events";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { Obstacle } from "./obstacle.mjs";

/** The environment with Node and the installed programs first on PATH, and a place for compiled code (half the start). */
export function environment(root, node) {
  const bin = join(root, "node_modules/.bin");
  return {
    ...process.env,
    PATH: [dirname(node), bin, process.env.PATH].filter(Boolean).join(delimiter),
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, "node_modules/.cache/node"),
  };
}

/** Runs the program in the project's folder and in the foreground, passes signals on to it, and answers with its exit code. */
export async function runToEnd(root, program, args, env) {
  // The channel tells the program when the launcher is gone, however it went, so that nothing is left running.
  const stdio = ["inherit", "inherit", "inherit", ...(args[0]?.endsWith("main.ts") ? ["ipc"] : [])];
  const child = spawn(program, args, { cwd: root, env, stdio });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  try {
    const [code, signal] = await once(child, "exit");
    return signal ? 128 + constants.signals[signal] : code;
  } catch (error) {
    throw new Obstacle(`${program} could not be started (${error.code}).`);
  }
}
