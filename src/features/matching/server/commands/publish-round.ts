import { sql } from "kysely";
import type { Ctx, Handler } from "#platform/server/context.ts";
import { introductionReasons } from "#features/relationships/shared/introduction-reasons.ts";
import { introduceProposed, proposePairs } from "#features/relationships/server/index.ts";
import type { matchingContract } from "../../shared/matching.contract.ts";
import { matchingPublished } from "../../shared/matching.events.ts";
import { ANSWER_DAYS, workingDaysAfter } from "../../shared/working-days.ts";
import { holdRun } from "../hold-run.ts";
import type { GrantedRun } from "../matching.access.ts";
import { leaveOut, type TakenPair, whoCannot } from "../who-cannot.ts";
import { runViewOf } from "../queries/run-view.ts";

/**
 * Introduces the pairs of a draft: what the coordinator saw, with one message, in one transaction. The own pair of a
 * coordinator who takes part is left to another one, or goes with the rest, unseen, where there is no other.
 */
export const publishRound: Handler<typeof matchingContract.publish, GrantedRun> = async (ctx, input) => {
  const { programmeId, run } = ctx.granted;
  const answerOn = input.answerOn ?? workingDaysAfter(ctx.today, ANSWER_DAYS);
  if (answerOn < ctx.today) throw ctx.errors.DAY_PASSED();
  const held = await holdRun(ctx.db, run.id);
  if (held.state !== "done" && held.state !== "published") throw ctx.errors.NOT_NOW({ data: { state: held.state } });
  if (held.version !== input.version) throw ctx.errors.STALE();
  const publication = await tellOf(ctx, { message: input.message, answerOn });
  const pairs = await takeProposals(ctx, publication.id);
  if (pairs.length === 0)
    throw held.state === "published" ? ctx.errors.ALREADY_PUBLISHED() : ctx.errors.NOTHING_TO_PUBLISH();
  const cannot = await whoCannot(ctx, pairs);
  const relationshipIds = await proposePairs(ctx, {
    programmeId,
    pairs: pairs
      .filter(({ id }) => !cannot.has(id))
      .map(({ oneId, otherId, reasons }) => ({
        personIds: [oneId, otherId],
        reasons: introductionReasons.parse(reasons),
      })),
  });
  const { message } = input;
  await introduceProposed(ctx, { programmeId, relationshipIds, message, answerBy: publication.answerBy });
  const leftOut = await leaveOut(ctx, cannot);
  ctx.emit(matchingPublished({ programmeId, runId: run.id, pairs: relationshipIds.length, leftOut: leftOut.length }));
  return { introduced: seen(pairs) - leftOut.length, leftOut, run: await runViewOf(ctx.db, run.id) };
};

/** How many pairs the reader knows of. */
const seen = (pairs: readonly TakenPair[]): number => pairs.filter(({ isOwn }) => !isOwn).length;

type RunCtx = Ctx<GrantedRun>;

type Told = { id: string; answerBy: Date };

async function tellOf(
  { db, granted, actor, now }: RunCtx,
  { message, answerOn }: { message: object; answerOn: string },
): Promise<Told> {
  const { id: runId, programmeId, round } = granted.run;
  return db
    .insertInto("matchPublications")
    .values({
      runId,
      programmeId,
      round,
      message: JSON.stringify(message),
      // The last minute of that day where the organisation is.
      answerBy: sql<Date>`(${answerOn}::date + time '23:59') at time zone
        coalesce((select time_zone from organisation_published), 'Europe/Stockholm')`,
      publishedBy: actor.id,
      publishedAt: now,
    })
    .returning(["id", "answerBy"])
    .executeTakeFirstOrThrow();
}

async function takeProposals({ db, granted }: RunCtx, publicationId: string): Promise<TakenPair[]> {
  const { rows } = await sql<TakenPair>`
    select id, one_id, other_id, reasons, is_own from take_proposals(${granted.run.id}, ${publicationId})
    order by id`.execute(db);
  return rows;
}
