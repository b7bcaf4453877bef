import { readFile } from "node:fs/promises";
import { expect, inject, it } from "vitest";
import { generateTables } from "../tools/generate-tables.ts";
import { digestsFile, digestsNow } from "../tools/migration-digests.ts";

it("the types of the tables are those of the migrated database (else: npm run tables)", async () => {
  const committed = await readFile(new URL("tables.ts", import.meta.url), "utf8");
  expect(committed).toBe(await generateTables(inject("template").adminUrl));
});

it("no migration is rewritten that somebody may have run (a new one: npm run tables)", async () => {
  expect(await digestsNow()).toEqual(JSON.parse(await readFile(digestsFile, "utf8")));
});
