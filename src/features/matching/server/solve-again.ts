import type { Ctx } from "#platform/server/context.ts";
import type { Aim } from "../shared/aims.ts";
import type { DraftState } from "./draft-state.ts";
import { holdRun } from "./hold-run.ts";
import { matchingRun } from "./job/matching-job.ts";
import type { GrantedRun } from "./matching.access.ts";

type NotNow = (options: { data: { state: DraftState } }) => Error;
export type DraftCtx = Ctx<GrantedRun> & { errors: { NOT_NOW: NotNow } };

/**
 * Holds a draft that can be changed until the transaction ends: the newest run of its round, worked out and not published.
 * Two changes at once take turns here, and so do a change and a publication.
 */
export async function holdDraft(ctx: DraftCtx): Promise<void> {
  const { state } = await holdRun(ctx.db, ctx.granted.run.id);
  if (state !== "done") throw ctx.errors.NOT_NOW({ data: { state } });
}

/**
 * Holds a run whose edits may be taken back: a draft, or one that gave no answer, as when what was locked by hand cannot all
 * hold. True where there is an answer to work out again.
 */
export async function holdEdits(ctx: DraftCtx): Promise<boolean> {
  const { state } = await holdRun(ctx.db, ctx.granted.run.id);
  if (state !== "done" && state !== "failed" && state !== "cancelled") throw ctx.errors.NOT_NOW({ data: { state } });
  return state === "done";
}

/** Works a held draft out again. `keep`: what stands stays where that costs little, so that one change moves few. */
export async function solveAgain(ctx: DraftCtx, { keep, aim }: { keep: boolean; aim?: Aim }): Promise<void> {
  const { id } = ctx.granted.run;
  await ctx.db
    .updateTable("matchRuns")
    .set({ state: "waiting", endedAt: null, ...(aim && { aim }) })
    .where("id", "=", id)
    .execute();
  await ctx.send(matchingRun, { runId: id, keep, editorId: ctx.granted.isParticipant ? ctx.actor.id : null });
}
