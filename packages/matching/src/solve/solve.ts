import type { Progress, Result } from "../result.ts";
import type { Round } from "../round.ts";
import { steps } from "./steps.ts";

/** What whoever waits for an answer may want to hear and say. */
export interface Attendance {
  readonly onProgress?: (progress: Progress) => void;
  /** Asked at each step; the answer is then what was found so far, with an honest bound. */
  readonly shouldStop?: () => boolean;
}

/** Solves a round in one go, for a worker. */
export function solve(round: Round, { onProgress, shouldStop }: Attendance = {}): Result {
  const work = steps(round);
  let step = work.next();
  while (!step.done) {
    onProgress?.(step.value);
    step = work.next(shouldStop?.() ? "stop" : "continue");
  }
  return step.value;
}
