import type { Progress } from "../result.ts";

/** What whoever drives a run may answer to its progress. */
export type Signal = "continue" | "stop" | undefined;

/** Work that tells how far it is and may be stopped there. */
export type Steps<T> = Generator<Progress, T, Signal>;

/** What all phases of one run share. Once stopped, every later phase does the least it can. */
export interface Run {
  stopped: boolean;
  events: number;
  readonly maxEvents: number;
}

export const newRun = (maxEvents = Infinity): Run => ({ stopped: false, events: 0, maxEvents });

/** Tells the driver where the run is, and remembers when it says stop. */
export function* report(run: Run, progress: Progress): Steps<void> {
  if ((yield progress) === "stop") run.stopped = true;
}

/** Runs to the end without looking up. */
export function finish<T>(steps: Steps<T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
