import type { Certificate, Prices, Scale } from "../certificate.ts";
import type { Matching } from "../kernel/matching.ts";
import { FULL, type Score } from "../person.ts";
import { above, type PairScores } from "../score/pair-scores.ts";
import type { Candidates } from "./candidates.ts";
import { matchFree } from "./match-free.ts";
import type { Run, Steps } from "./run.ts";
import { counting } from "./scale.ts";
import type { Terms } from "./terms.ts";

/** The highest own benefit that everybody who is placed can have without placing fewer. */
export type Floor = Pick<Certificate, "floor" | "anyFloor" | "aboveFloor">;

/** Finds the floor by halving; a good guess, such as the floor before a small change, saves most of the halving. */
export function* highestFloor(
  run: Run,
  scores: PairScores,
  lowest: PairScores,
  candidates: Candidates,
  { free, first }: Terms,
  { scale, guess }: { scale: Scale; guess: Score },
): Steps<Floor> {
  const counts = counting(scale);
  const none = Array.from({ length: scores.size }, () => []);
  let earlier: Matching | undefined;
  const placing = function* (floor: Score) {
    const instance = { scores: above(scores, lowest, floor), free, first, kept: none, scale: counts };
    const answer = yield* matchFree(run, instance, candidates, earlier);
    const { mate } = (earlier = answer.matching);
    // Each with a partner counts half a pair, and those in line a whole step more: both must stay as many as they were.
    const worth = (person: number) => (mate[person]! < 0 ? 0 : 1 + 2 * counts.first * first[person]!);
    return { placed: first.reduce((sum, _, person) => sum + worth(person), 0), prices: answer.prices };
  };
  const { placed: most, prices: anyFloor } = yield* placing(0);
  let [low, high, aboveFloor]: [Score, Score, Prices | null] = [0, FULL + 1, null];
  while (high - low > 1 && most > 0 && !run.stopped) {
    const floor = [guess, guess + 1].find((at) => low < at && at < high) ?? (low + high) >> 1;
    const { placed, prices } = yield* placing(floor);
    if (run.stopped) break;
    if (placed === most) low = floor;
    else [high, aboveFloor] = [floor, prices];
  }
  return { floor: low, anyFloor, aboveFloor: high === low + 1 ? aboveFloor : null };
}
