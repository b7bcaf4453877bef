import type { Policy } from "../policy.ts";
import { KEPT_PEOPLE, type PairScores, streamed, triangle } from "../score/pair-scores.ts";
import { FORBIDDEN, type ScoreRow } from "../score/scorer.ts";
import type { CoverageRow } from "../score/coverage-rows.ts";
import { ownBenefit } from "../criteria/benefit.ts";
import { type BestPartners, noPartners, offerRow } from "./best-partners.ts";
import { report, type Run, type Steps } from "./run.ts";

interface Rows {
  readonly fillScores: ScoreRow;
  readonly coverOf: (person: number, from: number) => CoverageRow;
}

interface Scored {
  readonly scores: PairScores;
  readonly lowest: PairScores | null;
  readonly best: readonly BestPartners[];
  readonly allowedPairs: number;
}

/** How many of each person's best partners become candidates. */
const BEST = 14;

/** About how many pairs are scored between two chances to stop. */
const BATCH = 200_000;

/** Scores every pair once, row by row, and keeps what later phases need of it. */
export function* scoreAll(run: Run, size: number, rows: Rows, policy: Policy): Steps<Scored> {
  const kept = size <= KEPT_PEOPLE ? triangle(size) : null;
  const lowest = policy.tiers.includes("worst-off") ? triangle(size) : null;
  const byScore = noPartners(size, BEST);
  const byLowest = lowest ? noPartners(size, BEST) : null;
  const row = new Int32Array(size);
  const fillLowest = lowestRows(size, rows.coverOf);
  let allowedPairs = 0;
  for (let [person, seen] = [0, 0]; person < size && !run.stopped; person++) {
    rows.fillScores(person, person + 1, row);
    kept?.keep(person, row);
    offerRow(byScore, person, row.subarray(person + 1));
    allowedPairs += countAllowed(row, person + 1);
    if (lowest && byLowest) {
      lowest.keep(person, fillLowest(person, row));
      offerRow(byLowest, person, lowest.row(person));
    }
    seen += size - person;
    if (seen < BATCH) continue;
    seen = 0;
    yield* report(run, { phase: "scoring", done: person, of: size });
  }
  const best = byLowest ? [byScore, byLowest] : [byScore];
  return { scores: kept ?? streamed(size, rows.fillScores), lowest, best, allowedPairs };
}

function countAllowed(row: Int32Array, from: number): number {
  let allowed = 0;
  const end = row.length;
  for (let j = from; j < end; j++) if (row[j]! >= 0) allowed++;
  return allowed;
}

function lowestRows(size: number, coverOf: Rows["coverOf"]) {
  const lowest = new Int32Array(size);
  return (person: number, scores: Int32Array): Int32Array => {
    const { own, theirs } = coverOf(person, person + 1);
    for (let j = person + 1; j < size; j++) {
      const coverage = Math.min(own[j]!, theirs[j]!);
      lowest[j] = scores[j]! < 0 ? FORBIDDEN : ownBenefit(coverage, scores[j]!);
    }
    return lowest;
  };
}
