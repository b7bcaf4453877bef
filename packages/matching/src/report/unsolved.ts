import { crowdOf, type Crowd } from "../crowd/crowd.ts";
import { FULL } from "../person.ts";
import type { Problem } from "../problem.ts";
import type { Cause, Result } from "../result.ts";
import type { Round } from "../round.ts";
import { pairMeter } from "../score/pair-values.ts";
import { weightsOf } from "../score/weighed.ts";
import { scaleOf } from "../solve/scale.ts";
import { countsOf, termsOf } from "../solve/terms.ts";
import { changesOf } from "./changes.ts";
import { fairnessOf } from "./fairness.ts";
import { groupsOf, type Made, pairsMade } from "./groups.ts";
import { standingOf } from "./standing.ts";
import { valuesOf } from "./values.ts";

/** The answer to a round with errors: nobody is paired, and everybody learns why. */
export function refused(round: Round, problems: readonly Problem[]): Result {
  return unsolved(round, crowdOf(round.people), [], { kind: "input-error", problems }, problems);
}

/** The answer of a run that was stopped before it had scored everybody: the locked pairs and nothing else. */
export function interrupted(round: Round, problems: readonly Problem[]): Result {
  const crowd = crowdOf(round.people);
  const measure = pairMeter(crowd.size, weightsOf(crowd, round.policy), round.policy.reciprocity);
  const made = pairsMade(measure, termsOf(crowd, round), null);
  return unsolved(round, crowd, made, { kind: "search-stopped" }, problems);
}

function unsolved(
  round: Round,
  crowd: Crowd,
  made: readonly Made[],
  cause: Cause,
  problems: readonly Problem[],
): Result {
  const standing = standingOf(crowd.size, made);
  const { first } = termsOf(crowd, round);
  const scale = scaleOf(round.policy, countsOf(crowd, { currentPairs: 0, first }));
  const value = valuesOf(made, scale.bonus, first);
  const room = crowd.people.filter(({ capacity }) => capacity.pair > 0).length;
  const total = (room >> 1) * (FULL + scale.bonus);
  const none = new Int32Array(0);
  const prices = { y: new Float64Array(0), order: none, from: none, to: none, z: new Float64Array(0) };
  return {
    groups: groupsOf(crowd, made),
    unmatched: crowd.people.flatMap(({ id, capacity }, person) =>
      standing.partner[person]! < 0 && capacity.pair > 0 ? [{ id, cause }] : [],
    ),
    value,
    bound: {
      placed: 2 * (room >> 1),
      first: first.filter((is) => is === 1).length,
      worst: null,
      total,
      kept: round.current.length,
    },
    gap: total === 0 ? 0 : (total - value.total) / total,
    proof: "none",
    scope: "candidates",
    certificate: { scale, prices, floor: 0, anyFloor: null, aboveFloor: null },
    fairness: fairnessOf(crowd, made, standing),
    stability: { counts: [], top: [], largestMutualGain: 0 },
    changes: changesOf(crowd, round, made, false),
    stopped: cause.kind === "search-stopped",
    stats: { people: crowd.size, allowedPairs: 0, candidatePairs: 0, pricingRounds: 0, events: 0 },
    problems,
  };
}
