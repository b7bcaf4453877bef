import type { CriterionId } from "./criteria/criteria.ts";
import type { Evidence } from "./criteria/evidence.ts";
import type { Id, Score } from "./person.ts";
import type { Cause } from "./result.ts";
import type { ChosenRule } from "./rules/rules.ts";

/** Who may see a part. `self` is the one person it names; what a pair may see a coordinator may see too. */
export type Audience =
  { readonly audience: "pair" | "coordinator" } | { readonly audience: "self"; readonly person: Id };

/** One criterion in one direction. All contributions of a pair, the private ones included, add up to its score exactly. */
export interface CriterionPart {
  readonly kind: "criterion";
  readonly criterion: CriterionId;
  readonly giver: Id;
  readonly getter: Id;
  readonly weight: number;
  /** 0 to 1. */
  readonly value: number;
  readonly contribution: Score;
  /** False when somebody has not said: the value is then the average of the round. */
  readonly known: boolean;
  readonly evidence: readonly Evidence[];
}

/** The share of the weight that rests on averages; say so first above 0.4. */
export interface AssumedPart {
  readonly kind: "assumed";
  readonly share: number;
}

/** The score and each member's benefit without anything private, on the full scale. */
export interface ShownPart {
  readonly kind: "shown";
  readonly members: readonly [Id, Id];
  readonly score: Score;
  readonly benefits: readonly [Score, Score];
}

/** What the round would lose if this pair were forced, found by solving again. */
export interface NextBestPart {
  readonly kind: "next-best";
  readonly person: Id;
  readonly partner: Id;
  readonly shown: Score;
  readonly placedLoss: number;
  /** How many of those first in line would be left. */
  readonly firstLoss: number;
  readonly totalLoss: number;
  /** Who would get less than now, and by how much; a person who would be alone loses everything. */
  readonly losers: readonly { readonly id: Id; readonly loss: Score }[];
}

export interface UnmatchedPart {
  readonly kind: "unmatched";
  readonly person: Id;
  readonly cause: Cause;
}

/** One thing that could be otherwise: in the person's own answer, in the rules, in a lock, or that somebody takes one more. */
export type Change =
  | { readonly kind: "seek" | "offer"; readonly skill: Id }
  | { readonly kind: "speak"; readonly language: Id }
  | { readonly kind: "without-rule"; readonly rule: ChosenRule["rule"] }
  | { readonly kind: "unlock"; readonly members: readonly [Id, Id] }
  | { readonly kind: "takes-one-more"; readonly person: Id };

/** A single change after which the person has a partner. */
export interface WouldHelpPart {
  readonly kind: "would-help";
  readonly person: Id;
  readonly change: Change;
  readonly partner: Id;
  /** How many pairs more there would be; at 0 somebody else would be left instead. */
  readonly placedGain: number;
}

export type Part = Audience & (CriterionPart | AssumedPart | ShownPart | NextBestPart | UnmatchedPart | WouldHelpPart);

export interface Explanation {
  readonly parts: readonly Part[];
}

/** Ask about a pair, whether it is in the result or not, about one person, or what would give somebody a partner. */
export type Question = { readonly group: readonly [Id, Id] } | { readonly person: Id } | { readonly help: Id };
