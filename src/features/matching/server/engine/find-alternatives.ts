import { deserialize } from "node:v8";
import { explain, type NextBestPart, type Result, type Round } from "@parvis/matching";
import type { Alternative } from "../../shared/why.ts";
import { inputFrom } from "../input/round-input.ts";
import { percentOfScore } from "./percent.ts";
import { roundOf } from "./rounds.ts";
import type { AlternativesTask } from "./tasks.ts";

/** What the two of a pair could have instead, for one pair of a large round. */
export function findAlternatives({ input, standing, aim, result, of }: AlternativesTask): Alternative[] {
  return nextBestOf(roundOf(inputFrom(input), standing, aim), deserialize(result) as Result, of);
}

/** The partners who come next for each of two people, with what the round would lose by each. */
export const nextBestOf = (round: Round, result: Result, of: readonly [string, string]): Alternative[] =>
  of.flatMap((person) =>
    explain(round, result, { person }).parts.flatMap((part) =>
      part.audience !== "self" && part.kind === "next-best" ? [alternativeOf(part)] : [],
    ),
  );

const alternativeOf = ({ person, partner, shown, placedLoss, losers }: NextBestPart): Alternative => ({
  personId: person,
  partnerId: partner,
  score: percentOfScore(shown),
  fewerMatched: placedLoss,
  losers: losers.map(({ id, loss }) => ({ personId: id, loss: percentOfScore(loss) })),
});
