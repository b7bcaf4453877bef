import type { Scale } from "../certificate.ts";
import { FULL, type Score } from "../person.ts";
import type { Policy } from "../policy.ts";

/** Whole numbers below this are exact, and so are their sums. */
const EXACT = 2 ** 53;

/** How many people there are, how many pairs they are in now, and whether anybody is first in line. */
export interface Counts {
  readonly people: number;
  readonly currentPairs: number;
  readonly hasFirst: boolean;
}

/** Turns the tiers of a policy into one weight per pair. Counting changes as a tier of its own is given up where the numbers would no longer be exact. */
export function scaleOf({ tiers, stay }: Policy, { people, currentPairs, hasFirst }: Counts): Scale {
  const total = tiers.includes("total") ? 1 : 0;
  const bonus = total * stay.bonus;
  const most = total * FULL + bonus;
  const step = (people >> 1) * most + 1;
  const placed = tiers.includes("most-placed") ? step : 0;
  const first = hasFirst && tiers.includes("first-in-line") ? step : 0;
  const scale = { placed, first, total, bonus, unit: 1, kept: 0 };
  if (!tiers.includes("fewest-changes") || currentPairs === 0) return scale;
  const counting = { ...scale, unit: currentPairs + 1, kept: 1 };
  return isExact(counting, people) ? counting : scale;
}

/** Only the number of pairs counts, and of those in line where a scale counts them: for asking who can be placed at all. */
export const counting = ({ first }: Scale): Scale => {
  return { placed: 1, first: first > 0 ? 1 : 0, total: 0, bonus: 0, unit: 1, kept: 0 };
};

/** Whether every sum that a search over so many people makes stays exact. */
export function isExact(scale: Scale, people: number): boolean {
  return 4 * weightOf(scale, { score: FULL, isKept: true, first: 2 }) * Math.max(1, people) < EXACT;
}

/** A pair as a scale sees it; `first` is how many of the two are first in line. */
export interface Weighable {
  readonly score: Score;
  readonly isKept: boolean;
  readonly first: number;
}

/** The weight of an allowed pair. */
export const weightOf = (
  { placed, first, total, bonus, unit, kept }: Scale,
  { score, isKept, first: inLine }: Weighable,
): number => unit * (placed + first * inLine + total * score + (isKept ? bonus : 0)) + (isKept ? kept : 0);
