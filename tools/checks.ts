import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

/** The checks that need no test runner: name, and the program with its arguments. */
const checks: readonly (readonly [name: string, program: string, ...args: string[]])[] = [
  ["format", "prettier", "--check", "--log-level", "warn", "."],
  ["types of what all share", "tsc", "-p", "tsconfig.shared.json"],
  ["types of the server", "tsc", "-p", "tsconfig.server.json"],
  ["types of the web client", "tsc", "-p", "tsconfig.web.json"],
  ["lint", "oxlint", "--deny-warnings"],
  ["rules of the house", "node", "tools/house-rules.ts"],
  ["unused code", "knip"],
];

/** How many checks passed and failed. */
export type Outcome = { passed: number; failed: number };

/** Runs all checks, two at a time, and shows what each of those that fail has to say. */
export async function runChecks(): Promise<Outcome> {
  const waiting = [...checks];
  const outcome: Outcome = { passed: 0, failed: 0 };
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const [name, program, ...args] = check;
      const isFine = await runCheck(name, program, args);
      outcome[isFine ? "passed" : "failed"] += 1;
    }
  };
  await Promise.all([work(), work()]);
  return outcome;
}

async function runCheck(name: string, program: string, args: string[]): Promise<boolean> {
  const begin = performance.now();
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  const [said, complained, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(code === 0 ? `ok      ${name} (${seconds} s)` : `FAILED  ${name}\n${said}${complained}`);
  return code === 0;
}

/** Runs the tests of the projects, all of them if none is named; their closing line counts the checks as well. */
export async function runTests(checked: Outcome, projects: string[]): Promise<number> {
  const args = ["run", ...projects.flatMap((project) => ["--project", project])];
  const env = { ...process.env, CHECKS_PASSED: String(checked.passed), CHECKS_FAILED: String(checked.failed) };
  const child = spawn("vitest", args, { stdio: "inherit", env });
  const [code] = await once(child, "close");
  return checked.failed > 0 ? 1 : (code ?? 1);
}
