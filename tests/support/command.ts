import { execFile } from "node:child_process";

export type Outcome = { code: number; out: string; err: string };

/** Runs a command as an operator does, in a process of its own. */
export function parvis(env: Record<string, string>, ...words: string[]): Promise<Outcome> {
  const program = new URL("../../src/app/cli.ts", import.meta.url).pathname;
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...words], { env: { PATH: process.env["PATH"], ...env } }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out: out.trim(), err: err.trim() }),
    );
  });
}
