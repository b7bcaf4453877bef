import type { Neighbours } from "../crowd/neighbours.ts";
import { FORBIDDEN, type ScoreRow } from "./scorer.ts";

/** A whole number for every pair. Row i holds the pairs (i, i+1), (i, i+2) ...; it may be overwritten by the next call. */
export interface PairScores {
  readonly size: number;
  readonly row: (person: number) => Int32Array;
}

/** Up to so many people all scores are kept (200 MB); above, rows are scored again whenever they are read. */
export const KEPT_PEOPLE = 10_000;

/** An empty triangle to keep rows in. */
export interface Triangle extends PairScores {
  readonly keep: (person: number, scores: Int32Array) => void;
}

/** All zero until rows are kept; four bytes for each pair. */
export function triangle(size: number): Triangle {
  const all = new Int32Array((size * (size - 1)) / 2);
  const start = (person: number) => person * size - (person * (person + 1)) / 2;
  const row = (person: number) => all.subarray(start(person), start(person + 1));
  return { size, row, keep: (person, scores) => row(person).set(scores.subarray(person + 1)) };
}

/** Scores that are worked out again at each reading. */
export function streamed(size: number, fill: ScoreRow): PairScores {
  const scores = new Int32Array(size);
  return {
    size,
    row: (person) => {
      fill(person, person + 1, scores);
      return scores.subarray(person + 1);
    },
  };
}

/** One pair's score, whichever of the two is named first. */
export const scoreOf = (scores: PairScores, one: number, other: number): number =>
  scores.row(Math.min(one, other))[Math.abs(one - other) - 1] ?? FORBIDDEN;

/** The same scores without some pairs. */
export function without(scores: PairScores, barred: Neighbours): PairScores {
  if (barred.every((list) => list.length === 0)) return scores;
  return {
    size: scores.size,
    row: (person) => {
      const row = scores.row(person);
      const others = (barred[person] ?? []).filter((other) => other > person);
      if (others.length === 0) return row;
      const opened = row.slice();
      for (const other of others) opened[other - person - 1] = FORBIDDEN;
      return opened;
    },
  };
}

/** The same scores without pairs in which somebody gets less than the floor. */
export function above(scores: PairScores, lowest: PairScores, floor: number): PairScores {
  if (floor <= 0) return scores;
  const kept = new Int32Array(scores.size);
  return {
    size: scores.size,
    row: (person) => {
      const [row, benefits] = [scores.row(person), lowest.row(person)];
      const end = row.length;
      for (let k = 0; k < end; k++) kept[k] = benefits[k]! >= floor ? row[k]! : FORBIDDEN;
      return kept.subarray(0, row.length);
    },
  };
}
