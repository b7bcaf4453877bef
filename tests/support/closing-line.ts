import type { Reporter, TestModule } from "vitest/node";

/** Says the outcome of a run in its last line: `N passed, N failed`, and how many were skipped if any were. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, errors: ReadonlyArray<unknown>): void {
    let [passed, failed, skipped] = [0, errors.length, 0];
    for (const module of modules) {
      // A file that could not be loaded has no tests to count, and must not pass for a file without failures.
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed += 1;
        else if (state === "failed") failed += 1;
        else skipped += 1;
      }
    }
    process.on("exit", (code) => {
      // A run that could not even begin has no failed test, and is no success.
      if (code !== 0) failed ||= 1;
      console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
    });
  }
}
