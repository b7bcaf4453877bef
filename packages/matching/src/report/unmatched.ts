import type { Crowd } from "../crowd/crowd.ts";
import type { Policy } from "../policy.ts";
import type { Cause, Unmatched } from "../result.ts";
import { type PairScores, without } from "../score/pair-scores.ts";
import { nestingOf } from "../solve/nesting.ts";
import type { Prepared } from "../solve/prepared.ts";
import type { Pursuit } from "../solve/pursue.ts";
import { weightOf } from "../solve/scale.ts";
import type { Terms } from "../solve/terms.ts";
import { companiesOf } from "./companies.ts";
import { bestBelow, complementOf, type Outlook, outlooks } from "./outlook.ts";

/** How many partners are named to somebody who was outbid. */
const NAMED = 3;

/** Everybody who has room for a partner and got none, with the first cause that applies. */
export function unmatchedOf(
  prepared: Prepared,
  terms: Terms,
  policy: Policy,
  pursuit: Pursuit,
  partner: Int32Array,
): Unmatched[] {
  const { crowd } = prepared;
  const outlookOf = outlooks(prepared, terms, policy);
  const isOdd = oddOnes(without(prepared.scores, terms.barred), terms.free, partner);
  return crowd.people.flatMap(({ id, capacity }, person) => {
    if (partner[person]! >= 0 || capacity.pair === 0) return [];
    const outlook = outlookOf(person);
    const closed = closedCause(prepared, policy, person, outlook);
    return [{ id, cause: closed ?? openCause(crowd, pursuit, person, outlook, isOdd) }];
  });
}

/** Causes that lie between the person and everybody else, whatever the search does. */
function closedCause(prepared: Prepared, policy: Policy, person: number, outlook: Outlook): Cause | null {
  const { allowed, belowBenefit, belowScore, obstacles, wouldOpen } = outlook;
  if (allowed.length > 0) return null;
  if (belowScore.length > 0) {
    const best = bestBelow(prepared, policy, person, belowScore);
    return { kind: "below-minimum", best, minimum: policy.minScore };
  }
  if (belowBenefit.length > 0) return { kind: "no-complement", ...complementOf(prepared.crowd, person, belowBenefit) };
  return { kind: "no-allowed-partner", obstacles, wouldOpen };
}

type Worth = (other: number) => number;

/** Causes that lie in who else there is. */
function openCause(
  crowd: Crowd,
  pursuit: Pursuit,
  person: number,
  { allowed, scores }: Outlook,
  isOdd: (person: number) => boolean,
): Cause {
  const { free, first, scale, kept } = pursuit.instance;
  const reachable = allowed.filter((other) => free[other] === 1);
  const worth: Worth = (other) =>
    weightOf(scale, {
      score: scores[other]!,
      isKept: kept[person]?.includes(other) ?? false,
      first: first[person]! + first[other]!,
    });
  if (reachable.length === 0) return { kind: "partners-locked", people: allowed.length };
  if (!pursuit.answer.isBest) return { kind: "search-stopped" };
  if (reachable.every((other) => worth(other) === 0)) return { kind: "below-minimum", best: 0, minimum: 1 };
  if (isOdd(person)) return { kind: "odd-one-out", wouldHelp: "one-more-person" };
  return {
    kind: "outbid",
    nearest: nearest(pursuit, person, reachable, worth).map((other) => crowd.people[other]!.id),
  };
}

/** Whether somebody is alone only because the number of people who could be joined to each other is odd. */
function oddOnes(scores: PairScores, free: Uint8Array, partner: Int32Array): (person: number) => boolean {
  let companies: Int32Array | null = null;
  return (person) => {
    const all = (companies ??= companiesOf(scores, free));
    const own = Array.from(all.keys()).filter((other) => all[other] === all[person]);
    return own.length > 1 && own.filter((other) => partner[other]! < 0).length === 1;
  };
}

/** The partners who come nearest to being worth it, by what the prices say a forced pair would cost at least. */
function nearest({ answer }: Pursuit, person: number, reachable: readonly number[], worth: Worth): number[] {
  const nesting = nestingOf(answer.prices);
  const { y } = answer.prices;
  const cost = (other: number) => y[person]! + y[other]! + nesting.extra(person, other) - 2 * worth(other);
  const priced = reachable.map((other) => ({ other, cost: cost(other) }));
  priced.sort((a, b) => a.cost - b.cost || a.other - b.other);
  return priced.slice(0, NAMED).map(({ other }) => other);
}
