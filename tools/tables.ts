/** Writes migrations/tables.ts from a freshly migrated database: `npm run tables`, after every new migration. */
import { writeFile } from "node:fs/promises";
import { startTemplatePostgres } from "../tests/support/template-database.ts";
import { generateTables } from "./generate-tables.ts";

const postgres = await startTemplatePostgres();
try {
  await writeFile(
    new URL("../migrations/tables.ts", import.meta.url),
    await generateTables(postgres.template.adminUrl),
  );
} finally {
  await postgres.stop();
}
