import type { Crowd } from "../crowd/crowd.ts";
import type { Group } from "../result.ts";
import type { PairMeter, PairValues } from "../score/pair-values.ts";
import type { Terms } from "../solve/terms.ts";

/** A pair of the answer by places, the lower first, with everything measured of it. */
export interface Made extends PairValues {
  readonly one: number;
  readonly other: number;
  readonly locked: boolean;
  readonly kept: boolean;
}

/** The locked pairs and those that the search made, by the lower place. */
export function pairsMade(measure: PairMeter, terms: Terms, mate: Int32Array | null): Made[] {
  const locked = terms.locked.map(([a, b]) => ({ one: Math.min(a, b), other: Math.max(a, b), locked: true }));
  const found: { one: number; other: number; locked: boolean }[] = [];
  mate?.forEach((other, one) => void (one < other && found.push({ one, other, locked: false })));
  const pairs = [...locked, ...found].sort((a, b) => a.one - b.one);
  return pairs.map((pair) => ({
    ...pair,
    ...measure(pair.one, pair.other),
    kept: terms.current[pair.one]?.includes(pair.other) ?? false,
  }));
}

/** The pairs as the outside sees them. */
export const groupsOf = (crowd: Crowd, made: readonly Made[]): Group[] =>
  made.map(({ one, other, score, shown, shownBenefits, locked, kept }) => ({
    members: [crowd.people[one]!.id, crowd.people[other]!.id],
    score,
    shown,
    benefits: shownBenefits,
    locked,
    kept,
  }));
