export const runStates = ["waiting", "running", "done", "cancelled", "failed"] as const;
export type RunState = (typeof runStates)[number];

/** Why a run could not give an answer. `contradiction`: what was locked by hand cannot all be. */
export const failures = ["too-few-answers", "contradiction", "engine"] as const;
export type Failure = (typeof failures)[number];

/** What the engine is doing with one aim, in its own words, and in the end for the chosen one: finding reasons. */
export const phases = ["scoring", "worst-off", "matching", "pricing", "reporting", "explaining"] as const;
export type Phase = (typeof phases)[number];
