import type { Scale } from "../certificate.ts";
import { FULL, type Score } from "../person.ts";
import type { Round } from "../round.ts";

/** What a pair weighs under a certificate's scale. */
export const weighed = (scale: Scale, score: Score, isCurrent: boolean, inLine: number): number => {
  const kept = isCurrent ? 1 : 0;
  const steps = scale.placed + inLine * scale.first;
  return scale.unit * (steps + scale.total * score + kept * scale.bonus) + kept * scale.kept;
};

/** Whether a scale puts the policy's tiers in their order: no sum of a later tier can outweigh one step of an earlier one. */
export function isScaleRight(scale: Scale, { policy, people }: Round, currentPairs: number): boolean {
  const { tiers, stay } = policy;
  const total = tiers.includes("total") ? 1 : 0;
  const most = total * (FULL + stay.bonus);
  const isStep = (step: number, wanted: boolean) => (wanted ? step > Math.floor(people.length / 2) * most : step === 0);
  // Whom a matching can place is a matroid: a heavier place never costs a place, so neither step has to outweigh the other.
  const hasFirst = tiers.includes("first-in-line") && people.some(({ firstInLine }) => firstInLine === true);
  const areSteps = isStep(scale.placed, tiers.includes("most-placed")) && isStep(scale.first, hasFirst);
  const isCounting = tiers.includes("fewest-changes") && scale.kept === 1 && scale.unit > currentPairs;
  const isPlain = scale.kept === 0 && scale.unit === 1;
  return scale.total === total && scale.bonus === total * stay.bonus && areSteps && (isCounting || isPlain);
}
