import { defineConfig } from "vitest/config";

/** Tests of what runs on the server, on the real database. */
const server = [
  "src/**/server/**/*.test.ts",
  "src/app/**/*.test.ts",
  "migrations/**/*.test.ts",
  "tests/api/**/*.test.ts",
];

export default defineConfig({
  test: {
    reporters: ["default", "./tests/support/closing-line.ts"],
    slowTestThreshold: 1000,
    // A file that loads the whole app again costs more than its tests; each takes a database, a clock and a port of its own.
    isolate: false,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...server, "tests/e2e/**", "**/{node_modules,dist,.cache}/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "api",
          include: server,
          globalSetup: ["tests/support/one-postgres.ts"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/support/one-postgres.ts", "tests/support/one-browser.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
