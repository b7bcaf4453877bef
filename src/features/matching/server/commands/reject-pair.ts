import type { Handler } from "#platform/server/context.ts";
import type { matchingContract } from "../../shared/matching.contract.ts";
import { matchingEdited } from "../../shared/matching.events.ts";
import { makeEdits, undoAct } from "../edits.ts";
import type { GrantedEdit, GrantedProposal } from "../matching.access.ts";
import { runViewOf } from "../queries/run-view.ts";
import { holdDraft, holdEdits, solveAgain } from "../solve-again.ts";

/** Takes a pair away for this round; the engine finds what is best without it. */
export const rejectPair: Handler<typeof matchingContract.reject, GrantedProposal> = async (ctx) => {
  const { run, proposal, programmeId } = ctx.granted;
  await holdDraft(ctx);
  await makeEdits(ctx, "rejected", [[proposal.oneId, proposal.otherId]]);
  await solveAgain(ctx, { keep: true });
  ctx.emit(matchingEdited({ programmeId, runId: run.id, kind: "rejected" }));
  return runViewOf(ctx.db, run.id);
};

/** Takes back what was changed by hand, also after a run that failed by it. What the engine would have found comes back. */
export const undoEdit: Handler<typeof matchingContract.undo, GrantedEdit> = async (ctx, { editId }) => {
  const { run, programmeId } = ctx.granted;
  const hasAnswer = await holdEdits(ctx);
  if ((await undoAct(ctx, editId)) > 0) {
    if (hasAnswer) await solveAgain(ctx, { keep: false });
    ctx.emit(matchingEdited({ programmeId, runId: run.id, kind: "undone" }));
  }
  return runViewOf(ctx.db, run.id);
};
