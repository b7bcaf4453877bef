import type { Score } from "./person.ts";
import type { Policy } from "./policy.ts";
import type { Result, Stability, TierValues } from "./result.ts";
import type { Round } from "./round.ts";
import { solve } from "./solve/solve.ts";

/** What one policy would lead to. */
export interface PolicyOutcome {
  readonly policy: Policy;
  readonly value: TierValues;
  readonly proof: Result["proof"];
  readonly unmatched: number;
  readonly mean: Score;
  /** 1 when both sides of every pair get the same. */
  readonly reciprocity: number;
  readonly blocking: Stability["counts"];
  readonly problems: Result["problems"];
}

/** The outcomes of several policies, in their order. */
export interface Comparison {
  readonly outcomes: readonly PolicyOutcome[];
}

/** Solves the same round under each policy, to lay them side by side. */
export function compare(round: Round, policies: readonly Policy[]): Comparison {
  return { outcomes: policies.map((policy) => outcomeOf(policy, solve({ ...round, policy }))) };
}

const outcomeOf = (
  policy: Policy,
  { value, proof, unmatched, fairness, stability, problems }: Result,
): PolicyOutcome => ({
  policy,
  value,
  proof,
  unmatched: unmatched.length,
  mean: fairness.mean,
  reciprocity: fairness.reciprocity,
  blocking: stability.counts,
  problems,
});
