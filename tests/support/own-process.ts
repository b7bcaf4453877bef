import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const main = fileURLToPath(new URL("../../src/app/main.ts", import.meta.url));

export type OwnProcess = { child: ChildProcess; url: string; setUp: string | undefined };

/**
 * Starts Parvis in a process of its own, as the launcher does: with a channel that breaks when this side is gone. Whatever
 * is left of it goes with the test.
 */
export async function startOwnProcess(env: Record<string, string>): Promise<OwnProcess> {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env["PATH"], PORT: "0", LOG_LEVEL: "silent", ...env },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let said = "";
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    if (/^Parvis: .*\n/m.test(said)) break;
  }
  const url = lineAfter("Parvis: ", said);
  if (!url) throw new Error("Parvis ended before it gave its address");
  return { child, url, setUp: lineAfter("Set-up: ", said) };
}

const lineAfter = (label: string, said: string) => new RegExp(`^${label}(.*)$`, "m").exec(said)?.[1];

/** Sends a signal and answers with the exit code once the process is gone. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  child.kill(signal);
  const [code] = await once(child, "exit");
  return code;
}
