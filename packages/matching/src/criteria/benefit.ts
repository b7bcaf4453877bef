import { FULL, type Score } from "../person.ts";
import { toScore } from "./to-score.ts";

/** What a pair is worth to one of its members: half of it how much of what they seek is met, half how good the pair is. */
export const ownBenefit = (coverage: number, score: Score): Score => toScore(0.5 * coverage + (0.5 * score) / FULL);
