import { sql } from "kysely";
import type { Work } from "#platform/server/context.ts";

/** Who had answered and was left without a partner by the last round that was published: first in the next one. */
export async function leftBehind({ db }: Pick<Work, "db">, programmeId: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ personId: string }>`
    select u.person_id from match_unmatched u
    where u.programme_id = ${programmeId} and u.cause ->> 'kind' <> 'not-answered' and u.run_id = (
      select t.run_id from match_publications t where t.programme_id = u.programme_id order by t.id desc limit 1)`.execute(
    db,
  );
  return new Set(rows.map(({ personId }) => personId));
}
