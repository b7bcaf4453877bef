import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { withSettingsTable } from "./settings-table.ts";

it("the settings in docs/operations.md are those that the program reads (else: npm run settings-table)", async () => {
  const page = await readFile(new URL("../docs/operations.md", import.meta.url), "utf8");
  expect(await withSettingsTable(page)).toBe(page);
});
