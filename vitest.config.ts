import { defineConfig } from "vitest/config";

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
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          include: ["**/*.test.ts"],
          exclude: [...server, "tests/**", "**/node_modules/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "api",
          include: server,
          globalSetup: ["tests/support/one-postgres.ts"],
          testTimeout: 20_000,
          hookTimeout: 30_000,
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
