import { reciprocal } from "../criteria/reciprocity.ts";
import { toScore } from "../criteria/to-score.ts";
import type { Policy } from "../policy.ts";
import type { Judge } from "./judge.ts";
import type { Weighed, Weights } from "./weighed.ts";

/** What stands in a row where a pair is not allowed. */
export const FORBIDDEN = -1;
export const BELOW_BENEFIT = -2;
export const BELOW_SCORE = -3;

/** Fills `out[j]` for each j >= `from` with the score of the pair, or with why it is not allowed. */
export type ScoreRow = (person: number, from: number, out: Int32Array) => void;

/** How many partners are scored at once: what is read and written for them stays in the processor's first cache. */
const TILE = 1024;

/** Scores pairs a row at a time: each criterion fills its values for a stretch of the row, then they are added up. */
export function scoreRows(size: number, policy: Policy, weights: Weights, judge: Judge): ScoreRow {
  const sums = new Float64Array(size);
  const scratch = [new Float64Array(size), new Float64Array(size)] as const;
  const adders = weights.counted.map((weighed) => adderOf(weighed, policy, scratch));
  const limit = limitOf(policy, weights, size);
  return (person, from, out) => {
    const marks = judge(person, from);
    for (let start = from; start < size; start += TILE) {
      const end = Math.min(start + TILE, size);
      sums.fill(0, start, end);
      for (const add of adders) add(person, start, end, sums);
      round(marks, sums, weights.total, start, end, out);
    }
    limit(person, from, out);
  };
}

// Here and in all loops over rows the end is read once before: `length` read at each turn makes them three times slower.
function round(marks: Uint16Array, sums: Float64Array, total: number, from: number, to: number, out: Int32Array): void {
  for (let j = from; j < to; j++) out[j] = marks[j] === 0 ? toScore(sums[j]! / total) : FORBIDDEN;
}

type Adder = (person: number, from: number, to: number, sums: Float64Array) => void;
type Scratch = readonly [Float64Array, Float64Array];

function adderOf({ criterion, weight, measure, average }: Weighed, policy: Policy, [given, gotten]: Scratch): Adder {
  const { gives, gets } = measure;
  const kind = criterion.blend === "mean" ? "mean" : policy.reciprocity;
  const add = kind === "mean" ? addMean : addReciprocal(reciprocal[kind]);
  return (person, from, to, sums) => {
    gives(person, from, to, given);
    if (gives === gets) return addOne(given, weight, average, from, to, sums);
    gets(person, from, to, gotten);
    add(given, gotten, weight, average, from, to, sums);
  };
}

const orAverage = (value: number, average: number): number => (value === value ? value : average);

type AddOne = (
  values: Float64Array,
  weight: number,
  average: number,
  from: number,
  to: number,
  sums: Float64Array,
) => void;

const addOne: AddOne = (values, weight, average, from, to, sums) => {
  for (let j = from; j < to; j++) sums[j]! += weight * orAverage(values[j]!, average);
};

type AddBoth = (given: Float64Array, ...rest: Parameters<AddOne>) => void;

const addMean: AddBoth = (given, gotten, weight, average, from, to, sums) => {
  for (let j = from; j < to; j++) {
    sums[j]! += weight * reciprocal.mean(orAverage(given[j]!, average), orAverage(gotten[j]!, average));
  }
};

/** Leaves out the many pairs in which one side gets nothing, for they add nothing. */
const addReciprocal =
  (blend: (a: number, b: number) => number): AddBoth =>
  (given, gotten, weight, average, from, to, sums) => {
    for (let j = from; j < to; j++) {
      if (given[j] === 0 || gotten[j] === 0) continue;
      sums[j]! += weight * blend(orAverage(given[j]!, average), orAverage(gotten[j]!, average));
    }
  };

type Limit = (person: number, from: number, out: Int32Array) => void;

/** Takes out pairs below the policy's minima; what somebody has not said is never held against a pair. */
function limitOf({ minScore, minBenefit }: Policy, { coverage }: Weights, size: number): Limit {
  const [given, gotten] = [new Float64Array(size), new Float64Array(size)];
  const isBelow = (value: number) => value === value && toScore(value) < minBenefit;
  return (person, from, out) => {
    if (minScore > 0) for (let j = from; j < size; j++) if (out[j]! >= 0 && out[j]! < minScore) out[j] = BELOW_SCORE;
    if (minBenefit === 0) return;
    coverage.measure.gives(person, from, size, given);
    coverage.measure.gets(person, from, size, gotten);
    for (let j = from; j < size; j++) {
      if (out[j] !== FORBIDDEN && (isBelow(given[j]!) || isBelow(gotten[j]!))) out[j] = BELOW_BENEFIT;
    }
  };
}
