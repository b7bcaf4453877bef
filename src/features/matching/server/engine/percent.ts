import { FULL, type Score } from "@parvis/matching";

/** A share 0..1 as whole percent. */
export const percentOf = (share: number): number => Math.min(100, Math.max(0, Math.round(share * 100)));

/** An engine's score as whole percent. */
export const percentOfScore = (score: Score): number => percentOf(score / FULL);
