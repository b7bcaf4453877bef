import { sql } from "kysely";
import type { Work } from "#platform/server/context.ts";
import { currentMembers } from "../shared/life.ts";
import type { Lived } from "./lives.ts";

/**
 * Who of the members of these held relationships has no room for one more in that programme, by programme: as many as they
 * said they want, and never more than the programme gives. Until the
 * transaction ends nobody else can give any of them another relationship: two pairs that are accepted at the same moment
 * take turns here.
 */
export async function membersWithoutRoom(
  { db }: Pick<Work, "db">,
  lives: readonly Lived[],
): Promise<ReadonlyMap<string, string[]>> {
  const places = lives.flatMap(({ row, life }) =>
    currentMembers(life).map(({ personId }) => ({ programme_id: row.programmeId, person_id: personId })),
  );
  const asked = sql`jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as asked(programme_id uuid, person_id uuid)`;
  // Always in the same order, so that two who wait for each other cannot be.
  await sql`select pg_advisory_xact_lock(hashtextextended(place, 0)) from (
    select distinct programme_id || ' ' || person_id as place from ${asked} order by place) as places`.execute(db);
  const { rows } = await sql<{ programmeId: string; personIds: string[] }>`
    select full_ones.programme_id, array_agg(full_ones.person_id) as person_ids from (
      select distinct asked.programme_id, asked.person_id from ${asked}
      join programmes_published p on p.id = asked.programme_id
      where least((p.questions ->> 'mostPartners')::int, wanted_partners(p.id, asked.person_id)) <= (
        select count(*) from memberships m join relationships r on r.id = m.relationship_id
        where m.person_id = asked.person_id and m.ended_at is null and r.programme_id = asked.programme_id
          and r.state in ('accepted', 'agreed', 'active', 'paused'))
    ) full_ones group by full_ones.programme_id`.execute(db);
  return new Map(rows.map(({ programmeId, personIds }) => [programmeId, personIds]));
}
