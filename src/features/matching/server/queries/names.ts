import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/server/database/connect.ts";

type Named = { id: string; name: string };

/** The names of people in one statement; what comes back picks those of some ids, each once. */
export async function namesOf(db: Database, ids: readonly string[]): Promise<(ids: readonly string[]) => Named[]> {
  const { rows } = await sql<Named>`select id, name from people_published where id = any(${[
    ...new Set(ids),
  ]}::uuid[])`.execute(db);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (some) => [...new Set(some)].flatMap((id) => byId.get(id) ?? []);
}

/** An expression for a row that holds JSON: the people whom these paths of it name, so that no second statement asks. */
export const namedIn = (json: RawBuilder<unknown>, paths: readonly string[]) => sql<Named[]>`(
  select coalesce(json_agg(json_build_object('id', n.id, 'name', n.name) order by n.id), '[]') from people_published n
  where n.id in (select (found #>> '{}')::uuid
    from unnest(${[...paths]}::jsonpath[]) as path, jsonb_path_query(${json}, path) as found))`;
