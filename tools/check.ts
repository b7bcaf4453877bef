/** The fast part of what `npm test` does: everything that needs no database and no browser. */
import { runChecks, runTests } from "./checks.ts";

process.exitCode = await runTests(await runChecks(), ["rules"]);
