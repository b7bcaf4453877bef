import type { CriterionPart, Explanation, Part } from "@parvis/matching";
import {
  type Alternative,
  type CriterionLine,
  type ShownCriterion,
  shownCriteria,
  type Why,
} from "../../shared/why.ts";
import { factsOf } from "./facts-of.ts";
import { percentOf } from "./percent.ts";
import type { RoundWords } from "./round-words.ts";
import { warningsOf } from "./warnings-of.ts";

/** The two of a pair, the lower id first, and what each gets of a million. */
export type ScoredPair = { members: readonly [string, string]; gets: readonly [number, number] };

/**
 * Why a pair is proposed, from the engine's explanation of it. What is for one person's eyes only is left behind here:
 * nothing further on ever has it in hand.
 */
export function whyOf(
  pair: ScoredPair,
  { parts: all }: Explanation,
  { nextBest, words }: { nextBest: Alternative[] | null; words: RoundWords },
): Why {
  const parts = all.filter((part) => part.audience !== "self");
  const lines = linesOf(parts, pair, words);
  const share = percentOf(parts.find((part) => part.kind === "assumed")?.share ?? 0);
  return { lines, nextBest, assumed: share, warnings: warningsOf(pair, lines, share) };
}

/** The criterion parts of a pair that both of its members may know. */
export const sharedParts = ({ parts }: Explanation): CriterionPart[] =>
  parts.filter((part) => part.audience === "pair").filter((part) => part.kind === "criterion");

function linesOf(parts: readonly Part[], { members: [one, other] }: ScoredPair, words: RoundWords): CriterionLine[] {
  const criteria = parts.filter((part) => part.kind === "criterion");
  return shownCriteria.flatMap((criterion) => {
    const both = criteria.filter((part) => part.criterion === criterion);
    const forOne = both.find(({ getter }) => getter === one);
    const forOther = both.find(({ getter }) => getter === other);
    if (!forOne || !forOther || !carries(criterion, forOne)) return [];
    return [{ criterion, one: sideOf(forOne, words), other: sideOf(forOther, words) }];
  });
}

/** That two have never met is no news; that they have is. */
const carries = (criterion: ShownCriterion, part: CriterionPart): boolean =>
  criterion !== "novelty" || part.evidence.length > 0;

const sideOf = (part: CriterionPart, words: RoundWords): CriterionLine["one"] => ({
  value: percentOf(part.value),
  isKnown: part.known,
  facts: factsOf(part, words),
});
