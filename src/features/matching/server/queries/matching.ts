import { sql } from "kysely";
import { decisions } from "#platform/shared/policy.ts";
import type { Handler } from "#platform/server/context.ts";
import type { matchingContract } from "../../shared/matching.contract.ts";
import { type RoundFacts, roundPolicy } from "../../shared/matching.policy.ts";
import type { MatchingView } from "../../shared/run-view.ts";
import { newestRun, type RunAsSeen, viewOf } from "./run-view.ts";

/** Where matching stands in a programme: its newest run, what there is to match, and what the reader may do. */
export const getMatching: Handler<typeof matchingContract.get, RoundFacts> = async (ctx, { programmeId }) => {
  const { participants, answered, sinceRun, others, ...run } = await ctx.db
    .selectFrom(around(programmeId, ctx.actor.id).as("around"))
    .leftJoin(newestRun(ctx.db, programmeId).as("newest"), (join) => join.onTrue())
    .selectAll()
    .executeTakeFirstOrThrow();
  return {
    run: isRun(run) ? viewOf(run) : null,
    answers: { participants, answered, sinceRun },
    you: {
      takePart: ctx.granted.isParticipant,
      isLeftToOthers: ctx.granted.isLeftToOthers,
      otherCoordinators: others,
    },
    can: decisions(roundPolicy, ctx.actor, ctx.granted),
  };
};

const isRun = (run: { [Column in keyof RunAsSeen]: RunAsSeen[Column] | null }): run is RunAsSeen => run.id !== null;

type Around = MatchingView["answers"] & { others: { id: string; name: string }[] };

/** How many take part and have answered, how many of them since the newest run, and who else runs the programme. */
const around = (programmeId: string, readerId: string) => sql<Around>`(
  select count(*) as participants, count(n.submitted_at) as answered,
    count(*) filter (where n.submitted_at > (select r.created_at from match_runs r
      where r.programme_id = ${programmeId} order by r.id desc limit 1)) as since_run,
    (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name collate "sv-x-icu"), '[]')
      from programme_coordinators_published c join people_published p on p.id = c.person_id
      where c.programme_id = ${programmeId} and c.person_id <> ${readerId}) as others
  from enrolments_published e
  left join needs_answers_published n on n.programme_id = e.programme_id and n.person_id = e.person_id
  where e.programme_id = ${programmeId} and e.state = 'enrolled')`;
