import { sql } from "kysely";
import type { Ctx, Handler } from "#platform/server/context.ts";
import type { matchingContract } from "../../shared/matching.contract.ts";
import { matchingStarted } from "../../shared/matching.events.ts";
import type { RoundFacts } from "../../shared/matching.policy.ts";
import { matchingRun } from "../job/matching-job.ts";
import { runViewOf } from "../queries/run-view.ts";

/** Starts a new run of the round that is not published yet. It reads the answers as they are when it begins. */
export const runMatching: Handler<typeof matchingContract.run, RoundFacts> = async (ctx, { programmeId, aim }) => {
  const { answered, round, message } = await roundAtHand(ctx, programmeId);
  if (answered < 2) throw ctx.errors.TOO_FEW_ANSWERS({ data: { answered } });
  const run = await ctx.db
    .insertInto("matchRuns")
    .values({ programmeId, round, aim, seed: round, state: "waiting", message, ...ctx.stamp })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!run) throw ctx.errors.UNDER_WAY();
  await ctx.send(matchingRun, { runId: run.id, keep: false, editorId: null });
  ctx.emit(matchingStarted({ programmeId, runId: run.id, aim }));
  return runViewOf(ctx.db, run.id);
};

type AtHand = { answered: number; round: number; message: string | null };

/** How many could be matched, the number of the round that comes next, and what was written for it already. */
async function roundAtHand({ db }: Pick<Ctx, "db">, programmeId: string): Promise<AtHand> {
  const { rows } = await sql<AtHand>`
    select (select count(*) from enrolments_published e
        join needs_answers_published n on n.programme_id = e.programme_id and n.person_id = e.person_id
        where e.programme_id = ${programmeId} and e.state = 'enrolled') as answered,
      next.round, (select r.message::text from match_runs r
        where r.programme_id = ${programmeId} and r.round = next.round order by r.id desc limit 1) as message
    from (select coalesce(max(p.round), 0) + 1 as round from match_publications p
      where p.programme_id = ${programmeId}) as next`.execute(db);
  return rows[0] ?? { answered: 0, round: 1, message: null };
}
