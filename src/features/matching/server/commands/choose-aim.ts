import type { Handler } from "#platform/server/context.ts";
import type { matchingContract } from "../../shared/matching.contract.ts";
import { matchingStarted } from "../../shared/matching.events.ts";
import type { GrantedRun } from "../matching.access.ts";
import { runViewOf } from "../queries/run-view.ts";
import { holdDraft, solveAgain } from "../solve-again.ts";

/** Shows what another aim leads to. What was set and rejected by hand holds under it too. */
export const chooseAim: Handler<typeof matchingContract.chooseAim, GrantedRun> = async (ctx, { runId, aim }) => {
  await holdDraft(ctx);
  if (aim !== ctx.granted.run.aim) {
    await solveAgain(ctx, { keep: false, aim });
    ctx.emit(matchingStarted({ programmeId: ctx.granted.programmeId, runId, aim }));
  }
  return runViewOf(ctx.db, runId);
};
