import type { Edges } from "../kernel/graph.ts";
import type { PairScores } from "../score/pair-scores.ts";
import { type BestPartners, pairsOf } from "./best-partners.ts";
import type { Instance } from "./instance.ts";
import { weightOf } from "./scale.ts";

/** Pairs (`one` < `other`) that the search looks at, with their scores. */
export interface Candidates {
  readonly one: number[];
  readonly other: number[];
  readonly score: number[];
}

/** Every pair in which one is among the other's best, and the others named, row by row. */
export function candidatesFrom(
  scores: PairScores,
  best: readonly BestPartners[],
  named: Iterable<readonly [number, number]>,
): Candidates {
  const { size } = scores;
  const keys = [...named].map(([one, other]) => Math.min(one, other) * size + Math.max(one, other));
  for (const list of best) for (const [one, other] of pairsOf(list)) keys.push(one * size + other);
  const sorted = Float64Array.from(new Set(keys)).sort();
  const one = Array.from(sorted, (key) => Math.floor(key / size));
  return allowed(scores, { one, other: Array.from(sorted, (key) => key % size), score: [] }, null);
}

/** The candidates between free people that these scores allow, read a row at a time. */
function allowed(scores: PairScores, { one, other }: Candidates, free: Uint8Array | null): Candidates {
  const kept: Candidates = { one: [], other: [], score: [] };
  let person = -1;
  let row: Int32Array = new Int32Array(0);
  for (let k = 0; k < one.length; k++) {
    const [low, high] = [one[k]!, other[k]!];
    if (free !== null && (free[low] === 0 || free[high] === 0)) continue;
    if (low !== person) row = scores.row((person = low));
    const score = row[high - low - 1]!;
    if (score >= 0) addPair(kept, low, high, score);
  }
  return kept;
}

/** The candidates that one question leaves. */
export const candidatesOf = ({ scores, free }: Instance, candidates: Candidates): Candidates =>
  allowed(scores, candidates, free);

/** Adds one pair, the lower place first. */
export function addPair(candidates: Candidates, one: number, other: number, score: number): void {
  candidates.one.push(one);
  candidates.other.push(other);
  candidates.score.push(score);
}

/** The candidates as weighted edges. */
export function edgesOf({ kept, first, scale }: Instance, { one, other, score }: Candidates): Edges {
  const isKept = (k: number) => kept[one[k]!]!.length > 0 && kept[one[k]!]!.includes(other[k]!);
  const weight = new Float64Array(score.length);
  const end = weight.length;
  for (let k = 0; k < end; k++) {
    weight[k] = weightOf(scale, { score: score[k]!, isKept: isKept(k), first: first[one[k]!]! + first[other[k]!]! });
  }
  return { from: Int32Array.from(one), to: Int32Array.from(other), weight };
}
