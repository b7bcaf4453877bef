import { Kysely, PostgresDialect as KyselyPostgres, sql } from "kysely";
import { generate, IdentifierNode, PostgresDialect } from "kysely-codegen";
import pg from "pg";
import { format } from "prettier";

/** The tables of the product as TypeScript: days as text, moments as Date, counts as numbers, CHECKed words as unions. */
export async function generateTables(url: string): Promise<string> {
  const db = new Kysely<unknown>({ dialect: new KyselyPostgres({ pool: new pg.Pool({ connectionString: url }) }) });
  try {
    const dialect = new PostgresDialect({ dateParser: "string" });
    // database/connect.ts reads 64-bit integers as numbers.
    dialect.adapter.scalars["int8"] = new IdentifierNode("number");
    const words = await checkedWords(db);
    const origins = await viewOrigins(db);
    const source = await generate({
      db,
      dialect,
      camelCase: true,
      outFile: null,
      includePattern: "public.*",
      excludePattern: "public.migrations",
      postprocess: async ({ metadata }) => {
        for (const table of metadata.tables) {
          for (const column of table.columns) {
            const origin = origins.get(`${table.name}.${column.name}`);
            if (origin) column.isNullable = origin.isNullable;
            column.enumValues = words.get(origin?.column ?? `${table.name}.${column.name}`) ?? null;
          }
        }
        return metadata;
      },
    });
    return await format(inOurWords(source), { parser: "typescript", printWidth: 120 });
  } finally {
    await db.destroy();
  }
}

const inOurWords = (source: string) =>
  source
    .replace(/^\/\*\*[\s\S]*?\*\/\n/, "// Made by `npm run tables` from the migrations. Not edited by hand.\n")
    .replace("export interface DB {", "export interface Tables {");

/** `table.column` -> the words that its CHECK allows, where the CHECK is a plain list of words. */
async function checkedWords(db: Kysely<unknown>): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ column: string; check: string }>`
    select c.conrelid::regclass || '.' || a.attname as column, pg_get_constraintdef(c.oid) as check
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
    where c.contype = 'c' and c.connamespace = 'public'::regnamespace`.execute(db);
  const words = new Map<string, string[]>();
  for (const { column, check } of rows) {
    const list = /^CHECK \(\(\w+ = ANY \(ARRAY\[(.*)\]\)\)\)$/.exec(check)?.[1];
    const found = list?.split(", ").map((word) => /^'(.*)'::text$/.exec(word)?.[1]);
    if (found?.every((word) => word !== undefined)) words.set(column, found);
  }
  return words;
}

/**
 * `view.column` -> the table column of the same name that it shows, since PostgreSQL says of every view column that it
 * may be null. A column of an outer-joined table needs a name of its own to stay nullable.
 */
async function viewOrigins(db: Kysely<unknown>): Promise<Map<string, { column: string; isNullable: boolean }>> {
  const { rows } = await sql<{ view: string; column: string; isNullable: boolean }>`
    select u.view_name || '.' || u.column_name as view, min(u.table_name || '.' || u.column_name) as column,
      bool_or(c.is_nullable = 'YES') as "isNullable"
    from information_schema.view_column_usage u
    join information_schema.columns c using (table_schema, table_name, column_name)
    where u.view_schema = 'public' group by u.view_name, u.column_name`.execute(db);
  return new Map(rows.map(({ view, ...origin }) => [view, origin]));
}
