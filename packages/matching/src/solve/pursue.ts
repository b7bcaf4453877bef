import type { Certificate } from "../certificate.ts";
import type { Matching } from "../kernel/matching.ts";
import type { Policy } from "../policy.ts";
import { above, without } from "../score/pair-scores.ts";
import type { Candidates } from "./candidates.ts";
import { type Answer, matchFree } from "./match-free.ts";
import type { Instance } from "./instance.ts";
import type { Prepared } from "./prepared.ts";
import type { Run, Steps } from "./run.ts";
import { scaleOf } from "./scale.ts";
import { countsOf, type Terms } from "./terms.ts";
import { type Floor, highestFloor } from "./worst-off.ts";

/** The best answer to a round's tiers, with the question it answers. */
export interface Pursuit {
  readonly instance: Instance;
  readonly answer: Answer;
  readonly certificate: Certificate;
}

/** An answer to nearly the same question. */
export interface Earlier {
  readonly matching: Matching;
  /** Where to look first. */
  readonly candidates: Candidates;
  readonly floor: number;
}

/** Decides the tiers in their order: the floor of the worst-off first, then everything else in one weight per pair. */
export function* pursue(run: Run, prepared: Prepared, terms: Terms, policy: Policy, earlier?: Earlier): Steps<Pursuit> {
  const { lowest, candidates, crowd } = prepared;
  const open = without(prepared.scores, terms.barred);
  const scale = scaleOf(policy, countsOf(crowd, terms));
  const floor: Floor = lowest
    ? yield* highestFloor(run, open, lowest, candidates, terms, { scale, guess: earlier?.floor ?? 0 })
    : { floor: 0, anyFloor: null, aboveFloor: null };
  const scores = lowest ? above(open, lowest, floor.floor) : open;
  const instance = { scores, free: terms.free, first: terms.first, kept: terms.current, scale };
  const answer = yield* matchFree(run, instance, earlier?.candidates ?? candidates, earlier?.matching);
  return { instance, answer, certificate: { scale, prices: answer.prices, ...floor } };
}
