import type { Id } from "../person.ts";

export type FindingCode =
  | "unknown-person"
  | "placed-twice"
  | "forbidden-pair"
  | "rejected-pair"
  | "lock-broken"
  | "wrong-score"
  | "wrong-value"
  | "wrong-scale"
  | "malformed-prices"
  | "uncovered-pair"
  | "bound-too-low"
  | "value-below-bound"
  | "floor-not-kept"
  | "floor-not-highest"
  | "placed-not-most";

/** Something that a result says and that is not so. */
export interface Finding {
  readonly code: FindingCode;
  readonly people: readonly Id[];
}

/** What an independent look at a result comes to. */
export interface CheckReport {
  /** Everything that the result says is so. */
  readonly ok: boolean;
  /** What is really proven; say "optimal" only when this does. */
  readonly proof: "optimal" | "bounded" | "none";
  readonly findings: readonly Finding[];
  /** Allowed pairs that were scored again and held against the prices. */
  readonly pairs: number;
}
