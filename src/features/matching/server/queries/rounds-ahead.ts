import { sql } from "kysely";
import type { Handler } from "#platform/server/context.ts";
import { fromCursor, pageOf } from "#platform/server/page.ts";
import type { matchingContract } from "../../shared/matching.contract.ts";
import type { RoundAhead } from "../../shared/round-ahead.ts";

/** What waits in every open programme that the reader runs, counted now. Row-level security leaves out the reader's own place. */
export const roundsAhead: Handler<typeof matchingContract.ahead> = async ({ db, actor }, paging) => {
  const after = fromCursor(paging.cursor);
  const beyond = after ? sql`and p.id > ${after.id}::uuid` : sql``;
  const { rows } = await sql<RoundAhead>`
    select p.id as programme_id, p.name as programme, p.needs_due_on::text, p.introductions_on::text, places.answered,
      places.unanswered, run.view as run, coalesce(left_behind.counts, '[]') as unmatched, introduced.n as introduced,
      to_char(introduced.answer_by at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as answer_by
    from programme_coordinators_published c
    join programmes_published p on p.id = c.programme_id and p.state = 'open'
    cross join lateral (
      select count(n.person_id) as answered, count(*) - count(n.person_id) as unanswered from enrolments_published e
      left join needs_answers_published n on n.programme_id = e.programme_id and n.person_id = e.person_id
      where e.programme_id = p.id and e.state = 'enrolled') as places
    left join lateral (
      select json_build_object('state', r.state, 'round', r.round,
        'unpublished', (select count(*) from match_proposals o where o.run_id = r.id and o.publication_id is null),
        'isPublished', exists (select from match_publications t where t.run_id = r.id)) as view
      from match_runs r where r.programme_id = p.id order by r.id desc limit 1) as run on true
    left join lateral (
      select json_agg(json_build_object('cause', cause, 'people', people) order by people desc, cause) as counts
      from (
        select u.cause ->> 'kind' as cause, count(*) as people from match_unmatched u
        join enrolments_published e on e.programme_id = p.id and e.person_id = u.person_id and e.state = 'enrolled'
        where u.run_id = (select max(t.run_id::text)::uuid from match_publications t where t.programme_id = p.id)
          and u.cause ->> 'kind' <> 'not-answered'
          and not exists (select from memberships_published m
            join relationships_published r on r.id = m.relationship_id and r.programme_id = p.id
            where m.person_id = u.person_id and m.ended_at is null
              and r.state in ('introduced', 'accepted', 'agreed', 'active', 'paused'))
        group by 1) as causes) as left_behind on true
    cross join lateral (
      select count(*) as n, min(r.answer_by) as answer_by from relationships_published r
      where r.programme_id = p.id and r.state = 'introduced') as introduced
    where c.person_id = ${actor.id} ${beyond} order by p.id limit ${paging.limit + 1}`.execute(db);
  return pageOf(rows, paging, { placeOf: ({ programmeId: id }) => ({ at: "", id }), toView: (row) => row });
};
