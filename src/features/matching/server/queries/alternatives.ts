import type { Handler } from "#platform/server/context.ts";
import type { matchingContract } from "../../shared/matching.contract.ts";
import type { Alternative } from "../../shared/why.ts";
import { draftState } from "../draft-state.ts";
import { askAboutDraft } from "../ask-about-draft.ts";
import type { GrantedProposal } from "../matching.access.ts";
import { namesOf } from "./names.ts";

/** What the two of a pair could have instead. In a small round the review has it already. */
export const findAlternatives: Handler<typeof matchingContract.alternatives, GrantedProposal> = async (ctx) => {
  const state = draftState(ctx.granted);
  if (state !== "done") throw ctx.errors.NOT_NOW({ data: { state } });
  const { oneId, otherId } = ctx.granted.proposal;
  const found = await askAboutDraft(ctx, (draft) => ({ ...draft, kind: "alternatives", of: [oneId, otherId] }));
  if (!found) throw ctx.errors.TOO_MANY_TO_PREVIEW();
  const nextBest = forReader(found, ctx.actor.id);
  const nameOf = await namesOf(ctx.db, mentioned(nextBest));
  return { nextBest, people: nameOf(mentioned(nextBest)) };
};

/** Everybody whom alternatives name. */
const mentioned = (alternatives: readonly Alternative[]): string[] =>
  alternatives.flatMap(({ personId, partnerId, losers }) => [
    personId,
    partnerId,
    ...losers.map((one) => one.personId),
  ]);

/** What the reader's own place has to do with others' pairs is not for the reader either. */
export const forReader = (alternatives: readonly Alternative[], readerId: string): Alternative[] =>
  alternatives
    .filter(({ partnerId }) => partnerId !== readerId)
    .map((one) => ({ ...one, losers: one.losers.filter(({ personId }) => personId !== readerId) }));
