import type { Result } from "../result.ts";
import type { Round } from "../round.ts";
import { resultOf } from "../report/result.ts";
import { interrupted, refused } from "../report/unsolved.ts";
import { hasErrors, validate } from "../validate/validate.ts";
import { prepare } from "./prepared.ts";
import { pursue } from "./pursue.ts";
import { newRun, type Steps } from "./run.ts";
import { termsOf } from "./terms.ts";

/** Solves a round step by step: yields its progress, and may be told to stop at each. Errors of the round are in the result, never thrown. */
export function* steps(round: Round): Steps<Result> {
  const problems = validate(round);
  if (hasErrors(problems)) return refused(round, problems);
  const run = newRun(round.policy.effort?.maxEvents);
  const prepared = yield* prepare(run, round);
  if (prepared === null) return interrupted(round, problems);
  const terms = termsOf(prepared.crowd, round);
  const pursuit = yield* pursue(run, prepared, terms, round.policy);
  return yield* resultOf(run, round, prepared, terms, pursuit, problems);
}
