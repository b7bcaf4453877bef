import type { Certificate } from "../certificate.ts";
import { FULL } from "../person.ts";
import type { Problem } from "../problem.ts";
import type { Result, Stats, TierValues } from "../result.ts";
import type { Round } from "../round.ts";
import { without } from "../score/pair-scores.ts";
import type { Answer } from "../solve/match-free.ts";
import type { Prepared } from "../solve/prepared.ts";
import type { Pursuit } from "../solve/pursue.ts";
import type { Run, Steps } from "../solve/run.ts";
import type { Terms } from "../solve/terms.ts";
import { changesOf } from "./changes.ts";
import { fairnessOf } from "./fairness.ts";
import { groupsOf, type Made, pairsMade } from "./groups.ts";
import { stabilityOf } from "./stability.ts";
import { standingOf } from "./standing.ts";
import { unmatchedOf } from "./unmatched.ts";
import { boundOf, valuesOf } from "./values.ts";

/** Everything a search has found, told to the outside. */
export function* resultOf(
  run: Run,
  round: Round,
  prepared: Prepared,
  terms: Terms,
  pursuit: Pursuit,
  problems: readonly Problem[],
): Steps<Result> {
  const { crowd } = prepared;
  const { answer, certificate } = pursuit;
  const made = pairsMade(prepared.measure, terms, answer.matching.mate);
  const standing = standingOf(crowd.size, made);
  const { stopped } = run;
  const open = without(prepared.scores, terms.barred);
  const locked = new Set(terms.locked.flat());
  const isLocked = (person: number) => locked.has(person);
  return {
    groups: groupsOf(crowd, made),
    unmatched: unmatchedOf(prepared, terms, round.policy, pursuit, standing.partner),
    ...claimsOf(round, terms, pursuit, made),
    scope: "all-pairs",
    certificate,
    fairness: fairnessOf(crowd, made, standing),
    stability: yield* stabilityOf(run, crowd, open, prepared.coverOf, standing, isLocked),
    changes: changesOf(crowd, round, made, certificate.scale.kept === 1),
    stopped,
    stats: statsOf(run, prepared, answer),
    problems,
  };
}

/** The value of the answer, its bound, and whether they are proven to be the same. */
function claimsOf(
  round: Round,
  terms: Terms,
  { answer, certificate }: Pursuit,
  made: readonly Made[],
): Pick<Result, "value" | "bound" | "gap" | "proof"> {
  const value = valuesOf(made, certificate.scale.bonus, terms.first);
  const proven = answer.isBest && isFloorShown(certificate, value, round);
  const bound = proven ? value : boundOf(made, certificate, terms);
  const gap = bound.total === 0 ? 0 : (bound.total - value.total) / bound.total;
  return { value, bound, gap, proof: proven ? "optimal" : "bounded" };
}

const statsOf = ({ events }: Run, { crowd, allowedPairs }: Prepared, { candidates, rounds }: Answer): Stats => ({
  people: crowd.size,
  allowedPairs,
  candidatePairs: candidates,
  pricingRounds: rounds,
  events,
});

/** Whether it is shown that nobody's floor could be higher; nothing to show without that tier, at the top, or when nobody is placed. */
export const isFloorShown = ({ floor, aboveFloor }: Certificate, { worst }: TierValues, { policy }: Round): boolean =>
  !policy.tiers.includes("worst-off") || aboveFloor !== null || floor >= FULL || worst === null;
