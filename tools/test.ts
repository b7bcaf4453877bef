/** Everything that must hold: format, types, lint, rules of the house, unused code, and all tests. */
import { runChecks, runTests } from "./checks.ts";

process.exitCode = await runTests(await runChecks(), []);
