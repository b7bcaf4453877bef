import { sql } from "kysely";
import { decisions } from "#platform/shared/policy.ts";
import type { Ctx, Handler } from "#platform/server/context.ts";
import type { matchingContract } from "../../shared/matching.contract.ts";
import { type RoundFacts, roundPolicy } from "../../shared/matching.policy.ts";
import type { MatchingView } from "../../shared/run-view.ts";
import { newestRun } from "./run-view.ts";

/** Where matching stands in a programme: its newest run, what there is to match, and what the reader may do. */
export const getMatching: Handler<typeof matchingContract.get, RoundFacts> = async (ctx, { programmeId }) => {
  const run = await newestRun(ctx.db, programmeId);
  const { others, ...answers } = await aroundRun(ctx, programmeId, run?.createdAt ?? null);
  return {
    run,
    answers,
    you: { takePart: ctx.granted.isParticipant, otherCoordinators: others },
    can: decisions(roundPolicy, ctx.actor, ctx.granted),
  };
};

type Around = MatchingView["answers"] & { others: { id: string; name: string }[] };

async function aroundRun(
  { db, actor }: Pick<Ctx<RoundFacts>, "db" | "actor">,
  programmeId: string,
  since: string | null,
): Promise<Around> {
  const { rows } = await sql<Around>`
    select count(*) as participants, count(n.submitted_at) as answered,
      count(*) filter (where n.submitted_at > ${since}::timestamptz) as "sinceRun",
      (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name collate "sv-x-icu"), '[]')
        from programme_coordinators_published c join people_published p on p.id = c.person_id
        where c.programme_id = ${programmeId} and c.person_id <> ${actor.id}) as others
    from enrolments_published e
    left join needs_answers_published n on n.programme_id = e.programme_id and n.person_id = e.person_id
    where e.programme_id = ${programmeId} and e.state = 'enrolled'`.execute(db);
  return rows[0] ?? { participants: 0, answered: 0, sinceRun: 0, others: [] };
}
