import type { Score } from "./person.ts";
import type { Round } from "./round.ts";
import { without } from "./score/pair-scores.ts";
import { preparedOf } from "./solve/prepared.ts";
import { termsOf } from "./solve/terms.ts";

/**
 * Every pair that a round allows, row by row: the places of the two in the order of ids, and what the engine counts for them.
 * Wishes are in it as far as the policy weighs them.
 */
export function* allowedPairs(round: Round): Generator<readonly [one: number, other: number, score: Score]> {
  const { scores, crowd } = preparedOf(round);
  const open = without(scores, termsOf(crowd, round).barred);
  for (let one = 0; one < open.size; one++) {
    const row = open.row(one);
    const end = row.length;
    for (let k = 0; k < end; k++) if (row[k]! >= 0) yield [one, one + 1 + k, row[k]!];
  }
}
