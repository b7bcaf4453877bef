import { ownBenefit } from "../criteria/benefit.ts";
import { toScore } from "../criteria/to-score.ts";
import type { Crowd } from "../crowd/crowd.ts";
import type { Score } from "../person.ts";
import type { Policy } from "../policy.ts";
import { type Counted, countedOf, fill, mark, ruledOf, setAverages } from "./measured.ts";

/** One pair as the checker scores it; `lowest` is the smaller own benefit. */
export interface Rescored {
  /** No rule forbids the pair; for a locked one that is enough, minima do not bind what a coordinator decides. */
  readonly keepsRules: boolean;
  readonly isAllowed: boolean;
  readonly score: Score;
  readonly lowest: Score;
}

/** Scores every pair again, one after another, by the definitions alone; nothing here is shared with the solver. */
export function rescore(
  crowd: Crowd,
  policy: Policy,
  look: (one: number, other: number, pair: Rescored) => void,
): void {
  const counted = countedOf(crowd, policy);
  const ruled = ruledOf(crowd, policy);
  setAverages(counted, ruled, crowd.size);
  const marks = new Uint16Array(crowd.size);
  for (let one = 0; one < crowd.size; one++) {
    mark(ruled, one, marks);
    fill(counted, one);
    for (let other = one + 1; other < crowd.size; other++) {
      look(one, other, rescored(counted, policy, marks[other] === 0, other));
    }
  }
}

function rescored(counted: readonly Counted[], policy: Policy, keepsRules: boolean, other: number): Rescored {
  let sum = 0;
  let total = 0;
  for (const { weight, blend, given, gotten, average } of counted) {
    if (weight === 0) continue;
    sum += weight * blend(known(given[other]!, average), known(gotten[other]!, average));
    total += weight;
  }
  const score = toScore(sum / total);
  const [needs] = counted;
  const [given, gotten] = [needs!.given[other]!, needs!.gotten[other]!];
  const isAllowed =
    keepsRules && score >= policy.minScore && reaches(given, policy.minBenefit) && reaches(gotten, policy.minBenefit);
  const covered = Math.min(known(given, needs!.average), known(gotten, needs!.average));
  return { keepsRules, isAllowed, score, lowest: ownBenefit(covered, score) };
}

const known = (value: number, average: number): number => (Number.isNaN(value) ? average : value);

const reaches = (coverage: number, least: Score): boolean => Number.isNaN(coverage) || toScore(coverage) >= least;
