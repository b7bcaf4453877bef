import type { Handler } from "#platform/server/context.ts";
import type { matchingContract } from "../../shared/matching.contract.ts";
import { matchingEnded } from "../../shared/matching.events.ts";
import { draftState } from "../draft-state.ts";
import type { GrantedRun } from "../matching.access.ts";
import { runViewOf } from "../queries/run-view.ts";

/** Ends a run that is under way. One that was done a moment before stays done. */
export const cancelRun: Handler<typeof matchingContract.cancel, GrantedRun> = async (ctx, { runId }) => {
  const cancelled = await ctx.db
    .updateTable("matchRuns")
    .set({ state: "cancelled", cancelledBy: ctx.actor.id, endedAt: ctx.now, progress: null })
    .where("id", "=", runId)
    .where("state", "in", ["waiting", "running"])
    .executeTakeFirst();
  if (cancelled.numUpdatedRows === 0n) throw ctx.errors.NOT_NOW({ data: { state: draftState(ctx.granted) } });
  ctx.emit(matchingEnded({ programmeId: ctx.granted.programmeId, runId, state: "cancelled" }));
  return runViewOf(ctx.db, runId);
};
