/**
 * Writes migrations/tables.ts from a freshly migrated database, and the digests of migrations that are new:
 * `npm run tables`, after every new migration.
 */
import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import { startTemplatePostgres } from "../tests/support/template-database.ts";
import { generateTables } from "./generate-tables.ts";
import { digestsFile, digestsNow, rewritten } from "./migration-digests.ts";

const before = z.record(z.string(), z.string()).parse(JSON.parse(await readFile(digestsFile, "utf8")));
const now = await digestsNow();
const [changed] = rewritten(before, now);
if (changed)
  throw new Error(
    `${changed} is not what it was. Databases have run it: write what is new in a new file. If it is in nobody's hands yet, take its line out of migrations/digests.json first.`,
  );

const postgres = await startTemplatePostgres();
try {
  await writeFile(
    new URL("../migrations/tables.ts", import.meta.url),
    await generateTables(postgres.template.adminUrl),
  );
  await writeFile(digestsFile, `${JSON.stringify(now, null, 2)}\n`);
} finally {
  await postgres.stop();
}
