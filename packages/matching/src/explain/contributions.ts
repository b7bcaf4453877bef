import { toScore } from "../criteria/to-score.ts";
import { FULL, type Score } from "../person.ts";
import type { PairValue, PairValues } from "../score/pair-values.ts";

/** What one criterion adds to a pair's score, from the one who gives to the one who gets. */
export interface Contribution {
  readonly given: Score;
  readonly gotten: Score;
}

/**
 * Splits a pair's score among its criteria and directions so that the parts add up to it exactly. What both may know is
 * split first and by itself: no private part can move a unit of it.
 */
export function contributionsOf({ values, score }: PairValues): Map<PairValue, Contribution> {
  const total = values.reduce((sum, { weighed }) => sum + weighed.weight, 0);
  const isOpen = ({ weighed }: PairValue) => weighed.criterion.audience === "pair";
  const open = values.filter(isOpen);
  const openScore = toScore(open.reduce((sum, { weighed, blended }) => sum + weighed.weight * blended, 0) / total);
  const closed = values.filter((value) => !isOpen(value));
  return new Map([...split(open, total, openScore), ...split(closed, total, score - openScore)]);
}

/** Each criterion's share of a sum, divided between the directions in proportion to their values; rounded by largest remainder. */
function split(values: readonly PairValue[], total: number, sum: Score): [PairValue, Contribution][] {
  const shares = values.flatMap(({ weighed, given, gotten, blended }) => {
    const all = (FULL * weighed.weight * blended) / total;
    const both = given.value + gotten.value;
    return both === 0 ? [0, 0] : [(all * given.value) / both, (all * gotten.value) / both];
  });
  const parts = shares.map(Math.floor);
  const missing = sum - parts.reduce((so, part) => so + part, 0);
  const byRemainder = shares.map((share, k) => [k, share - Math.floor(share)] as const).sort((a, b) => b[1] - a[1]);
  for (let k = 0; k < missing; k++) parts[byRemainder[k % byRemainder.length]![0]]!++;
  return values.map((value, k) => [value, { given: parts[2 * k]!, gotten: parts[2 * k + 1]! }]);
}
