import type { Certificate } from "./certificate.ts";
import type { Id, Score } from "./person.ts";
import type { Problem } from "./problem.ts";
import type { Obstacle } from "./rules/rules.ts";

/** A pair that the round makes. */
export interface Group {
  readonly members: readonly [Id, Id];
  /** What the engine counts, private wishes included: never show it, show `shown`. */
  readonly score: Score;
  /** The score without anything private, on the full scale. */
  readonly shown: Score;
  /** Own benefit of each member, in the order of `members`, without anything private. */
  readonly benefits: readonly [Score, Score];
  readonly locked: boolean;
  /** Was a pair before this round as well. */
  readonly kept: boolean;
}

/** One figure for each tier. */
export interface TierValues {
  /** People with a partner. */
  readonly placed: number;
  /** Those of them who were first in line. */
  readonly first: number;
  /** The lowest own benefit among those whom the engine placed; null when it placed nobody, and in a bound that claims nothing. */
  readonly worst: Score | null;
  /** Sum of scores and stay bonuses over all pairs. */
  readonly total: number;
  /** Pairs of `current` that remain. */
  readonly kept: number;
}

export interface RuleCount {
  readonly obstacle: Obstacle;
  readonly people: number;
}

/** Why somebody is unmatched. Each cause carries what would place them. */
export type Cause =
  | { readonly kind: "input-error"; readonly problems: readonly Problem[] }
  | {
      readonly kind: "no-allowed-partner";
      readonly obstacles: readonly RuleCount[];
      readonly wouldOpen: readonly RuleCount[];
    }
  | { readonly kind: "no-complement"; readonly unmetNeeds: readonly Id[]; readonly unwantedOffers: readonly Id[] }
  | { readonly kind: "below-minimum"; readonly best: Score; readonly minimum: Score }
  | { readonly kind: "partners-locked"; readonly people: number }
  | { readonly kind: "odd-one-out"; readonly wouldHelp: "one-more-person" }
  /** The nearest partners are worth more elsewhere; `explain` says what forcing each pair would cost. */
  | { readonly kind: "outbid"; readonly nearest: readonly Id[] }
  | { readonly kind: "search-stopped" };

export interface Unmatched {
  readonly id: Id;
  readonly cause: Cause;
}

/** How the own benefits are spread over those who are placed. */
export interface Fairness {
  readonly worst: Score;
  readonly p10: Score;
  readonly p50: Score;
  readonly mean: Score;
  /** 0 when all get the same. */
  readonly gini: number;
  /** Mean over pairs of the smaller benefit divided by the larger: 1 when every pair is even. */
  readonly reciprocity: number;
  /** People of each label, their summed benefit, and their mean divided by everybody's. Suppress small groups before showing. */
  readonly groups: readonly {
    readonly group: string;
    readonly label: string;
    readonly people: number;
    readonly sum: number;
    readonly ratio: number;
  }[];
}

/** Two people who would both rather have each other. */
export interface BlockingPair {
  readonly members: readonly [Id, Id];
  readonly gains: readonly [Score, Score];
}

export interface Stability {
  /** How many allowed pairs would both gain at least so much. */
  readonly counts: readonly { readonly gain: Score; readonly pairs: number }[];
  /** The fifty with the largest smaller gain, largest first. */
  readonly top: readonly BlockingPair[];
  readonly largestMutualGain: Score;
}

export interface Changes {
  readonly kept: number;
  readonly ended: readonly (readonly [Id, Id])[];
  readonly made: number;
  /** False where the numbers were too large to count changes as a tier of its own; the stay bonus still holds. */
  readonly fewest: boolean;
}

export interface Stats {
  readonly people: number;
  readonly allowedPairs: number;
  readonly candidatePairs: number;
  readonly pricingRounds: number;
  readonly events: number;
}

/** Plain data and typed arrays: the same bytes for the same round, whatever the order of its lists. */
export interface Result {
  readonly groups: readonly Group[];
  readonly unmatched: readonly Unmatched[];
  readonly value: TierValues;
  /** No answer can place more; none that places as many, and as many of those in line, can have a higher worst, total or number kept than stands here. */
  readonly bound: TierValues;
  /** How far the total may be below the best, as a share of it. */
  readonly gap: number;
  /** What the engine claims; say "optimal" only when `check` accepts it. */
  readonly proof: "optimal" | "bounded" | "none";
  readonly scope: "all-pairs" | "candidates";
  readonly certificate: Certificate;
  readonly fairness: Fairness;
  readonly stability: Stability;
  readonly changes: Changes;
  readonly stopped: boolean;
  readonly stats: Stats;
  readonly problems: readonly Problem[];
}

/** What the engine is doing; `done` of `of` in this phase. */
export interface Progress {
  readonly phase: "scoring" | "worst-off" | "matching" | "pricing" | "reporting";
  readonly done: number;
  readonly of: number;
}
