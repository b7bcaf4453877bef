import type { Handler } from "#platform/server/context.ts";
import type { matchingContract } from "../../shared/matching.contract.ts";
import { matchingEdited } from "../../shared/matching.events.ts";
import type { PairIds } from "../../shared/pair-ids.ts";
import { makeEdits, undoEdits } from "../edits.ts";
import type { GrantedProposal } from "../matching.access.ts";
import { runViewOf } from "../queries/run-view.ts";
import { holdDraft, solveAgain } from "../solve-again.ts";

/** Sets a pair, so that later changes leave it alone. Nothing moves by it. */
export const lockPair: Handler<typeof matchingContract.lock, GrantedProposal> = async (ctx) => {
  const { run, programmeId } = ctx.granted;
  await holdDraft(ctx);
  await makeEdits(ctx, "locked", [pairOf(ctx.granted)]);
  ctx.emit(matchingEdited({ programmeId, runId: run.id, kind: "locked" }));
  return runViewOf(ctx.db, run.id);
};

/** Gives a set pair free again, whether it was locked or made by a swap. */
export const unlockPair: Handler<typeof matchingContract.unlock, GrantedProposal> = async (ctx) => {
  const { run, programmeId } = ctx.granted;
  await holdDraft(ctx);
  if ((await undoEdits(ctx, [pairOf(ctx.granted)])) > 0) {
    await solveAgain(ctx, { keep: false });
    ctx.emit(matchingEdited({ programmeId, runId: run.id, kind: "undone" }));
  }
  return runViewOf(ctx.db, run.id);
};

const pairOf = ({ proposal: { oneId, otherId } }: GrantedProposal): PairIds => [oneId, otherId];
