import type { Measure } from "../criteria/criterion.ts";
import { coverage } from "../criteria/coverage.ts";
import { criteria } from "../criteria/criteria.ts";
import type { Crowd } from "../crowd/crowd.ts";
import type { Policy } from "../policy.ts";
import { averagesOf } from "./averages.ts";
import { standingJudgeOf } from "./judge.ts";

/** One criterion with its weight, and what is assumed where somebody has not said. */
export interface Weighed {
  readonly criterion: (typeof criteria)[number];
  readonly weight: number;
  readonly measure: Measure;
  readonly average: number;
}

/** Every criterion that counts under a policy, and coverage in any case, for own benefits rest on it. */
export interface Weights {
  readonly counted: readonly Weighed[];
  readonly coverage: Weighed;
  readonly total: number;
}

/** Measures the crowd by every criterion with a weight; averages cost one look at every pair where something is missing. */
export function weightsOf(crowd: Crowd, policy: Policy): Weights {
  const others = criteria.flatMap((criterion) => {
    const weight = policy.weights[criterion.id] ?? 0;
    const measure = weight > 0 && criterion.id !== coverage.id ? criterion.measure(crowd, policy) : null;
    return measure === null ? [] : [{ criterion, weight, measure }];
  });
  const needs = { criterion: coverage, weight: policy.weights.coverage ?? 0, measure: coverage.measure(crowd) };
  const measured = [needs, ...others];
  const averages = averagesOf(
    measured.map(({ measure }) => measure),
    standingJudgeOf(crowd, policy),
    crowd.size,
  );
  const weighed = measured.map((one, k): Weighed => ({ ...one, average: averages[k]! }));
  const counted = weighed.filter(({ weight }) => weight > 0);
  return { counted, coverage: weighed[0]!, total: counted.reduce((sum, { weight }) => sum + weight, 0) };
}
