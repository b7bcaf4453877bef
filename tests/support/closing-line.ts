import type { Reporter, TestModule } from "vitest/node";

/** Says the outcome of a run in its last line: `N passed, N failed`, and how many were skipped if any were. */
export default class ClosingLine implements Reporter {
  private passed = checksOf("CHECKS_PASSED");
  private failed = checksOf("CHECKS_FAILED");
  private skipped = 0;

  onInit(): void {
    process.on("exit", (code) => {
      // A run that could not even begin has no failed test, and is no success.
      if (code !== 0 && this.failed === 0) this.failed = 1;
      const skipped = this.skipped > 0 ? `, ${this.skipped} skipped` : "";
      console.log(`${this.passed} passed, ${this.failed} failed${skipped}`);
    });
  }

  onTestRunEnd(modules: ReadonlyArray<TestModule>, errors: ReadonlyArray<unknown>): void {
    this.failed += errors.length;
    for (const module of modules) this.count(module);
  }

  private count(module: TestModule): void {
    // A file that could not be loaded has no tests to count, and must not pass for a file without failures.
    this.failed += module.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "passed") this.passed += 1;
      else if (state === "failed") this.failed += 1;
      else this.skipped += 1;
    }
  }
}

/** The checks that ran before the tests count as tests (tools/checks.ts). */
function checksOf(name: string): number {
  return Number(process.env[name] ?? 0);
}
