import type { Handler } from "#platform/server/context.ts";
import type { matchingContract } from "../../shared/matching.contract.ts";
import { matchingEdited } from "../../shared/matching.events.ts";
import { askAboutDraft } from "../ask-about-draft.ts";
import { makeEdits, undoEdits } from "../edits.ts";
import type { GrantedRun } from "../matching.access.ts";
import { runViewOf } from "../queries/run-view.ts";
import { holdDraft, solveAgain } from "../solve-again.ts";
import { swapEdits, swappedPairs } from "../swapped-pairs.ts";

/** Gives two people each other's partners, and finds what is best for everybody else around that. */
export const swapPartners: Handler<typeof matchingContract.swap, GrantedRun> = async (ctx, { runId, personIds }) => {
  await holdDraft(ctx);
  const swap = await swappedPairs(ctx, personIds);
  if (typeof swap === "string") throw ctx.errors.EDIT_REFUSED({ data: { why: swap } });
  const edits = swapEdits(swap);
  const tried = await askAboutDraft(ctx, (draft) => ({ ...draft, kind: "try", edits }));
  if (tried && tried.problems.length > 0) throw ctx.errors.EDIT_REFUSED({ data: { why: "not-allowed" } });
  await undoEdits(ctx, swap.parted);
  await makeEdits(ctx, "swapped", swap.made);
  await solveAgain(ctx, { keep: true });
  ctx.emit(matchingEdited({ programmeId: ctx.granted.programmeId, runId, kind: "swapped" }));
  return runViewOf(ctx.db, runId);
};
