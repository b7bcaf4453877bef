import { type RawBuilder, sql } from "kysely";
import type { Work } from "#platform/server/context.ts";
import { stagedColumns } from "./staged-columns.ts";

const columns = Object.entries(stagedColumns);
const names = sql.join(columns.map(([name]) => sql.ref(name)));

/** What was made a list of texts for the journey becomes what the column holds. */
const staged: Readonly<Record<string, RawBuilder<unknown>>> = {
  person_id: sql`case outcome when 'new' then uuidv7() else person_id end`,
  changed_fields: sql`changed_fields::text[]`,
  languages: sql`languages::text[]`,
  cells: sql`cells::jsonb`,
  problems: sql`problems::jsonb`,
};
const values = sql.join(columns.map(([name]) => staged[name] ?? sql.ref(name)));

/** Writes rows of a file down, to be looked at and applied later. `literals` has a list for each staged column. */
export async function stageRows({ db }: Work, importId: string, literals: readonly string[]): Promise<void> {
  const lists = columns.map(([, type], at) => sql`${literals[at]}::${sql.raw(type)}[]`);
  await sql`insert into people_import_rows (import_id, ${names})
    select ${importId}::uuid, ${values} from unnest(${sql.join(lists)}) as row(${names})`.execute(db);
}
