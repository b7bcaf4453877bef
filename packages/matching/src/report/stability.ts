import type { Crowd } from "../crowd/crowd.ts";
import { FULL, type Score } from "../person.ts";
import type { Stability } from "../result.ts";
import type { PairScores } from "../score/pair-scores.ts";
import { ownBenefit } from "../criteria/benefit.ts";
import type { CoverageRow } from "../score/coverage-rows.ts";
import { report, type Run, type Steps } from "../solve/run.ts";
import type { Standing } from "./standing.ts";

/** More than nothing, a twentieth, a tenth of the scale. */
const GAINS: readonly Score[] = [1, FULL / 20, FULL / 10];

/** How many pairs are named. */
const NAMED = 50;

interface Blocking {
  readonly one: number;
  readonly other: number;
  readonly gains: readonly [Score, Score];
}

const smaller = ({ gains: [a, b] }: Blocking): Score => Math.min(a, b);

/** Looks for pairs who would both rather have each other than what they have; locked people are not asked. */
export function* stabilityOf(
  run: Run,
  crowd: Crowd,
  scores: PairScores,
  coverOf: (person: number, from: number) => CoverageRow,
  standing: Standing,
  isLocked: (person: number) => boolean,
): Steps<Stability> {
  const counts = GAINS.map(() => 0);
  let top: Blocking[] = [];
  const rows = blockingRows(coverOf, standing, isLocked);
  for (let person = 0; person < crowd.size; person++) {
    for (const pair of rows(person, scores.row(person))) {
      GAINS.forEach((gain, k) => void (smaller(pair) >= gain && counts[k]!++));
      if (top.length < NAMED || smaller(pair) > smaller(top.at(-1)!)) top = insert(top, pair);
    }
    if (person % 256 === 255) yield* report(run, { phase: "reporting", done: person, of: crowd.size });
  }
  return {
    counts: GAINS.map((gain, k) => ({ gain, pairs: counts[k]! })),
    top: top.map(({ one, other, gains }) => ({ members: [crowd.people[one]!.id, crowd.people[other]!.id], gains })),
    largestMutualGain: top[0] ? smaller(top[0]) : 0,
  };
}

function insert(top: readonly Blocking[], pair: Blocking): Blocking[] {
  const place = top.findIndex((other) => smaller(other) < smaller(pair));
  return top.toSpliced(place < 0 ? top.length : place, 0, pair).slice(0, NAMED);
}

/** The blocking pairs of one row after the other. */
function blockingRows(
  coverOf: (person: number, from: number) => CoverageRow,
  { benefit }: Standing,
  isLocked: (person: number) => boolean,
): (person: number, row: Int32Array) => Blocking[] {
  return (person, row) => {
    const found: Blocking[] = [];
    if (isLocked(person)) return found;
    const { own, theirs } = coverOf(person, person + 1);
    const end = row.length;
    for (let k = 0; k < end; k++) {
      const other = person + 1 + k;
      const score = row[k]!;
      const gain = score < 0 ? 0 : ownBenefit(own[other]!, score) - benefit[person]!;
      if (gain <= 0) continue;
      const theirGain = ownBenefit(theirs[other]!, score) - benefit[other]!;
      if (theirGain > 0 && !isLocked(other)) found.push({ one: person, other, gains: [gain, theirGain] });
    }
    return found;
  };
}
