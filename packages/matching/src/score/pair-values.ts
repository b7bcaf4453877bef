import { ownBenefit } from "../criteria/benefit.ts";
import { reciprocal, type Reciprocity } from "../criteria/reciprocity.ts";
import { toScore } from "../criteria/to-score.ts";
import type { Row } from "../criteria/criterion.ts";
import type { Score } from "../person.ts";
import type { Weighed, Weights } from "./weighed.ts";

/** A value in one direction; not known where it is the average of the round. */
export interface Directed {
  readonly value: number;
  readonly known: boolean;
}

/** One criterion for one pair: what the first gives, what the first gets, and the pair's value. */
export interface PairValue {
  readonly weighed: Weighed;
  readonly given: Directed;
  readonly gotten: Directed;
  readonly blended: number;
}

/** Everything that is measured of one pair, and what follows from it. */
export interface PairValues {
  readonly values: readonly PairValue[];
  readonly score: Score;
  /** The score of what both may know, on the full scale. */
  readonly shown: Score;
  /** Own benefits of the first and of the second. */
  readonly benefits: readonly [Score, Score];
  readonly shownBenefits: readonly [Score, Score];
}

export type PairMeter = (one: number, other: number) => PairValues;

/** Measures one pair after another by the same rows that score everybody, and remembers each. */
export function pairMeter(size: number, weights: Weights, reciprocity: Reciprocity): PairMeter {
  const remembered = new Map<number, PairValues>();
  const valueOf = valueReader(size, reciprocity);
  const measure: PairMeter = (one, other) => {
    const values = weights.counted.map((weighed) => valueOf(weighed, one, other));
    const open = values.filter(({ weighed }) => weighed.criterion.audience === "pair");
    const [score, shown] = [scoreOf(values), scoreOf(open)];
    const { given, gotten } = valueOf(weights.coverage, one, other);
    const benefits = (of: Score) => [ownBenefit(gotten.value, of), ownBenefit(given.value, of)] as const;
    return { values, score, shown, benefits: benefits(score), shownBenefits: benefits(shown) };
  };
  return (one, other) => {
    const key = one * size + other;
    const values = remembered.get(key) ?? measure(one, other);
    remembered.set(key, values);
    return values;
  };
}

/** Reads one criterion of one pair by filling the single cell of its rows. */
function valueReader(size: number, reciprocity: Reciprocity) {
  const cells = new Float64Array(size);
  const directed = (row: Row, average: number, one: number, other: number): Directed => {
    row(one, other, other + 1, cells);
    const value = cells[other]!;
    return value === value ? { value, known: true } : { value: average, known: false };
  };
  return (weighed: Weighed, one: number, other: number): PairValue => {
    const { criterion, measure, average } = weighed;
    const blend = criterion.blend === "mean" ? reciprocal.mean : reciprocal[reciprocity];
    const given = directed(measure.gives, average, one, other);
    const gotten = measure.gets === measure.gives ? given : directed(measure.gets, average, one, other);
    return { weighed, given, gotten, blended: blend(given.value, gotten.value) };
  };
}

function scoreOf(values: readonly PairValue[]): Score {
  const total = values.reduce((sum, { weighed }) => sum + weighed.weight, 0);
  const sum = values.reduce((so, { weighed, blended }) => so + weighed.weight * blended, 0);
  return total === 0 ? 0 : toScore(sum / total);
}
