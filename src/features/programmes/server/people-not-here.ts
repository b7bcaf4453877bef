import { sql } from "kysely";
import type { Work } from "#platform/server/context.ts";

/** Those of the ids that are nobody who works here: unknown, or gone. */
export async function peopleNotHere({ db }: Pick<Work, "db">, personIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${[...personIds]}::uuid[]) id
    where not exists (select from people_published p where p.id = id.id and p.status <> 'terminated')`.execute(db);
  return rows.map(({ id }) => id);
}
