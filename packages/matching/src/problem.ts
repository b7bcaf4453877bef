import type { Id } from "./person.ts";

/** What is wrong with a round. An error stops it; a warning is worth a look. */
export interface Problem {
  readonly severity: "error" | "warning";
  readonly code: ProblemCode;
  readonly people: readonly Id[];
  /** The field of a person or of the policy, where there is one. */
  readonly field?: string;
}

export type ProblemCode =
  | "duplicate-id"
  | "duplicate-skill"
  | "out-of-range"
  | "capacity-above-one"
  | "not-a-pair"
  | "unknown-person"
  | "locked-twice"
  | "locked-without-capacity"
  | "locked-and-rejected"
  | "locked-against-rule"
  | "no-weights"
  | "worst-off-needs-most-placed"
  | "too-many-people";
