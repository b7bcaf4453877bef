import type { Scale } from "../certificate.ts";
import { FULL, type Score } from "../person.ts";
import type { Policy } from "../policy.ts";

/** Whole numbers below this are exact, and so are their sums. */
const EXACT = 2 ** 53;

/** Turns the tiers of a policy into one weight per pair. Counting changes as a tier of its own is given up where the numbers would no longer be exact. */
export function scaleOf({ tiers, stay }: Policy, people: number, current: number): Scale {
  const total = tiers.includes("total") ? 1 : 0;
  const bonus = total * stay.bonus;
  const most = total * FULL + bonus;
  const placed = tiers.includes("most-placed") ? (people >> 1) * most + 1 : 0;
  const scale = { placed, total, bonus, unit: 1, kept: 0 };
  if (!tiers.includes("fewest-changes") || current === 0) return scale;
  const counting = { ...scale, unit: current + 1, kept: 1 };
  return isExact(counting, people) ? counting : scale;
}

/** Only the number of pairs counts: for asking how many people can be placed at all. */
export const counting: Scale = { placed: 1, total: 0, bonus: 0, unit: 1, kept: 0 };

/** Whether every sum that a search over so many people makes stays exact. */
export function isExact(scale: Scale, people: number): boolean {
  return 4 * weightOf(scale, FULL, true) * Math.max(1, people) < EXACT;
}

/** The weight of an allowed pair. */
export const weightOf = ({ placed, total, bonus, unit, kept }: Scale, score: Score, isKept: boolean): number =>
  unit * (placed + total * score + (isKept ? bonus : 0)) + (isKept ? kept : 0);
