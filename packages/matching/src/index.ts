export { allowedPairs } from "./allowed-pairs.ts";
export type { Certificate, Prices, Scale } from "./certificate.ts";
export type { CriterionId } from "./criteria/criteria.ts";
export type { Evidence } from "./criteria/evidence.ts";
export { reciprocities, type Reciprocity } from "./criteria/reciprocity.ts";
export type { Edit, Effect, Moved } from "./effect.ts";
export type {
  AssumedPart,
  Audience,
  Change,
  CriterionPart,
  Explanation,
  NextBestPart,
  Part,
  Question,
  ShownPart,
  UnmatchedPart,
  WouldHelpPart,
} from "./explanation.ts";
export { FULL, WEEK_WORDS } from "./person.ts";
export type { Id, Language, Need, PastPartner, Person, Score, Skill } from "./person.ts";
export { defaultPolicy, tiers, type Policy, type Tier } from "./policy.ts";
export type { Problem, ProblemCode } from "./problem.ts";
export type {
  BlockingPair,
  Cause,
  Changes,
  Fairness,
  Group,
  Progress,
  Result,
  RuleCount,
  Stability,
  Stats,
  TierValues,
  Unmatched,
} from "./result.ts";
export type { Members, Round } from "./round.ts";
export type { ChosenRule, Obstacle } from "./rules/rules.ts";
export { solve, type Attendance } from "./solve/solve.ts";
export { steps } from "./solve/steps.ts";
export type { Signal, Steps } from "./solve/run.ts";
export { validate } from "./validate/validate.ts";
export { check } from "./check/check.ts";
export type { CheckReport, Finding, FindingCode } from "./check/report.ts";
export { compare, type Comparison, type PolicyOutcome } from "./compare.ts";
export { demand, type SkillDemand, type SupplyDemand } from "./demand.ts";
export { trySwap } from "./edit/try-swap.ts";
export { explain } from "./explain/explain.ts";
