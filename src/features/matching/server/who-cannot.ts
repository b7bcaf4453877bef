import { sql } from "kysely";
import type { Ctx } from "#platform/server/context.ts";
import type { LeftOut } from "../shared/run-view.ts";
import type { GrantedRun } from "./matching.access.ts";

/** A pair that is about to be introduced. `reasons` is for the two of them: it is passed on, and shown to nobody here. */
export type TakenPair = { id: string; oneId: string; otherId: string; reasons: unknown; isOwn: boolean };

type RunCtx = Pick<Ctx<GrantedRun>, "db" | "granted">;
type Cause = LeftOut["cause"];

/**
 * The pairs that cannot be introduced any more, by id. The enrolments are held until the transaction ends: whoever leaves at
 * this moment has either left before us, or leaves a relationship that exists.
 */
export async function whoCannot(
  { db, granted }: RunCtx,
  pairs: readonly TakenPair[],
): Promise<ReadonlyMap<string, Cause>> {
  const { programmeId, createdAt } = granted.run;
  const { rows } = await sql<{ personId: string; cause: Cause | null }>`
    select e.person_id, case when e.state <> 'enrolled' then 'left'
      when p.status <> 'active' then 'not-employed'
      when exists (select from memberships_published m join relationships_published r on r.id = m.relationship_id
        where m.person_id = e.person_id and m.ended_at is null and r.programme_id = e.programme_id
          and r.introduced_at > ${createdAt} and r.closed_at is null
          and r.state not in ('declined', 'withdrawn', 'expired')) then 'taken' end as cause
    from enrolments_published e join people_published p on p.id = e.person_id
    where e.programme_id = ${programmeId}
      and e.person_id = any(${pairs.flatMap(({ oneId, otherId }) => [oneId, otherId])}::uuid[])
    order by e.person_id for share of e`.execute(db);
  const causes = new Map(rows.map(({ personId, cause }) => [personId, cause]));
  const causeOf = (personId: string): Cause | null => (causes.has(personId) ? (causes.get(personId) ?? null) : "left");
  return new Map(
    pairs.flatMap(({ id, oneId, otherId }) => {
      const cause = causeOf(oneId) ?? causeOf(otherId);
      return cause ? [[id, cause] as const] : [];
    }),
  );
}

/** Notes with the pairs why they were left out, and says who they are: never the reader's own. */
export async function leaveOut({ db }: RunCtx, cannot: ReadonlyMap<string, Cause>): Promise<LeftOut[]> {
  if (cannot.size === 0) return [];
  const [ids, causes] = [[...cannot.keys()], [...cannot.values()]];
  const { rows } = await sql<{ id: string; people: LeftOut["people"] }>`
    with left_out as (
      update match_proposals p set left_out = c.cause
      from unnest(${ids}::uuid[], ${causes}::text[]) as c(id, cause) where p.id = c.id
      returning p.id, p.one_id, p.other_id)
    select l.id, json_agg(json_build_object('id', n.id, 'name', n.name) order by n.id) as people
    from left_out l join people_published n on n.id in (l.one_id, l.other_id) group by l.id order by l.id`.execute(db);
  return rows.flatMap(({ id, people }) => {
    const cause = cannot.get(id);
    return cause ? [{ people, cause }] : [];
  });
}
