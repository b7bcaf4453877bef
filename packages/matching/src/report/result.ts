import type { Certificate } from "../certificate.ts";
import { FULL } from "../person.ts";
import type { Problem } from "../problem.ts";
import type { Result, TierValues } from "../result.ts";
import type { Round } from "../round.ts";
import { without } from "../score/pair-scores.ts";
import type { Prepared } from "../solve/prepared.ts";
import type { Pursuit } from "../solve/pursue.ts";
import type { Run, Steps } from "../solve/run.ts";
import type { Terms } from "../solve/terms.ts";
import { changesOf } from "./changes.ts";
import { fairnessOf } from "./fairness.ts";
import { groupsOf, pairsMade } from "./groups.ts";
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
  const value = valuesOf(made, certificate.scale.bonus);
  const proven = answer.isBest && isFloorShown(certificate, value, round);
  const bound = proven ? value : boundOf(made, certificate, terms);
  const open = without(prepared.scores, terms.barred);
  const locked = new Set(terms.locked.flat());
  const isLocked = (person: number) => locked.has(person);
  return {
    groups: groupsOf(crowd, made),
    unmatched: unmatchedOf(prepared, terms, round.policy, pursuit, standing.partner),
    value,
    bound,
    gap: bound.total === 0 ? 0 : (bound.total - value.total) / bound.total,
    proof: proven ? "optimal" : "bounded",
    scope: "all-pairs",
    certificate,
    fairness: fairnessOf(crowd, made, standing),
    stopped: run.stopped,
    stability: yield* stabilityOf(run, crowd, open, prepared.coverOf, standing, isLocked),
    changes: changesOf(crowd, round, made, certificate.scale.kept === 1),
    stats: {
      people: crowd.size,
      allowedPairs: prepared.allowedPairs,
      candidatePairs: answer.candidates,
      pricingRounds: answer.rounds,
      events: run.events,
    },
    problems,
  };
}

/** Whether it is shown that nobody's floor could be higher; nothing to show without that tier, at the top, or when nobody is placed. */
export const isFloorShown = ({ floor, aboveFloor }: Certificate, { worst }: TierValues, { policy }: Round): boolean =>
  !policy.tiers.includes("worst-off") || aboveFloor !== null || floor >= FULL || worst === null;
