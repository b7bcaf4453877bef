import { FULL } from "../person.ts";
import type { Crowd } from "../crowd/crowd.ts";
import type { Result, TierValues } from "../result.ts";
import type { Round } from "../round.ts";
import type { Lists } from "./lists.ts";
import type { Proofs } from "./proofs.ts";
import type { Finding, FindingCode } from "./report.ts";
import type { Rescored } from "./rescore.ts";
import { weighed } from "./weighing.ts";

/** A pair of the result, scored again. */
export interface Remade extends Rescored {
  readonly one: number;
  readonly other: number;
  readonly isLocked: boolean;
  readonly isCurrent: boolean;
  /** How many of the two are first in line. */
  readonly inLine: number;
}

/** The tiers of some pairs, worked out anew. */
export function valueOf(pairs: readonly Remade[], bonus: number): TierValues {
  const lowest = pairs.filter(({ isLocked }) => !isLocked).map((pair) => pair.lowest);
  const kept = pairs.filter(({ isCurrent }) => isCurrent).length;
  const total = pairs.reduce((sum, { score }) => sum + score, 0) + kept * bonus;
  const first = pairs.reduce((sum, { inLine }) => sum + inLine, 0);
  return { placed: 2 * pairs.length, first, worst: lowest.length === 0 ? null : Math.min(...lowest), total, kept };
}

/** What an "optimal" result must show: each tier reaches what its prices allow. */
export function optimalFindings(round: Round, result: Result, pairs: readonly Remade[], proofs: Proofs): Finding[] {
  const { scale, floor } = result.certificate;
  const free = pairs.filter(({ isLocked }) => !isLocked);
  const weight = free.reduce((sum, { score, isCurrent, inLine }) => sum + weighed(scale, score, isCurrent, inLine), 0);
  const steps = free.length + (scale.first > 0 ? valueOf(free, 0).first : 0);
  const { main, anyFloor, aboveFloor } = proofs;
  const hasFloor = round.policy.tiers.includes("worst-off");
  const isHighest = floor >= FULL || free.length === 0 || (aboveFloor !== null && aboveFloor.bound < steps);
  return found([
    ["value-below-bound", main?.bound !== weight],
    ["floor-not-kept", hasFloor ? free.some(({ lowest }) => lowest < floor) : floor !== 0],
    ["placed-not-most", hasFloor && anyFloor?.bound !== steps],
    ["floor-not-highest", hasFloor && !isHighest],
    [
      "bound-too-low",
      (["placed", "first", "total"] as const).some((tier) => result.bound[tier] !== result.value[tier]),
    ],
  ]);
}

/** What a "bounded" result must show: its bounds are no lower than what its prices allow. */
export function boundFindings(
  crowd: Crowd,
  lists: Lists,
  result: Result,
  pairs: readonly Remade[],
  proofs: Proofs,
): Finding[] {
  const { scale, floor } = result.certificate;
  const locked = pairs.filter(({ isLocked }) => isLocked);
  const made = pairs.length - locked.length;
  const most = Math.floor((proofs.main?.bound ?? 0) / scale.unit);
  const free = crowd.people.filter(({ capacity }, person) => capacity.pair > 0 && !lists.isLocked(person));
  const first = free.filter(({ firstInLine }) => firstInLine).length;
  const counted = (step: number) => (step > 0 && floor === 0 ? Math.floor(most / step) : Infinity);
  const placed = 2 * (locked.length + Math.min(Math.floor(free.length / 2), counted(scale.placed)));
  const set = valueOf(locked, scale.bonus);
  const steps = made * scale.placed + (valueOf(pairs, 0).first - set.first) * scale.first;
  const total = set.total + (scale.total > 0 ? most - steps : made * FULL);
  const { bound } = result;
  const isLow = bound.placed < placed || bound.total < total;
  return found([["bound-too-low", isLow || bound.first < set.first + Math.min(first, counted(scale.first))]]);
}

export const found = (findings: readonly (readonly [FindingCode, boolean])[]): Finding[] =>
  findings.filter(([, isSo]) => isSo).map(([code]) => ({ code, people: [] }));
