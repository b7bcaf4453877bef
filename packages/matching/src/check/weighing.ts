import type { Scale } from "../certificate.ts";
import { FULL, type Score } from "../person.ts";
import type { Round } from "../round.ts";

/** What a pair weighs under a certificate's scale. */
export const weighed = (scale: Scale, score: Score, isCurrent: boolean): number => {
  const kept = isCurrent ? 1 : 0;
  return scale.unit * (scale.placed + scale.total * score + kept * scale.bonus) + kept * scale.kept;
};

/** Whether a scale puts the policy's tiers in their order: no sum of a later tier can outweigh one step of an earlier one. */
export function isScaleRight(scale: Scale, { policy, people }: Round, currentPairs: number): boolean {
  const { tiers, stay } = policy;
  const total = tiers.includes("total") ? 1 : 0;
  const most = total * (FULL + stay.bonus);
  const isPlaced = tiers.includes("most-placed")
    ? scale.placed > Math.floor(people.length / 2) * most
    : scale.placed === 0;
  const isCounting = tiers.includes("fewest-changes") && scale.kept === 1 && scale.unit > currentPairs;
  const isPlain = scale.kept === 0 && scale.unit === 1;
  return scale.total === total && scale.bonus === total * stay.bonus && isPlaced && (isCounting || isPlain);
}
