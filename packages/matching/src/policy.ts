import type { CriterionId } from "./criteria/criteria.ts";
import type { CriterionSettings } from "./criteria/criterion.ts";
import type { Score } from "./person.ts";
import type { ChosenRule } from "./rules/rules.ts";

/** The tiers in the order they are decided; a policy names those that it wants. */
export const tiers = ["first-in-line", "most-placed", "worst-off", "total", "fewest-changes"] as const;
export type Tier = (typeof tiers)[number];

/** What a round is to aim for. */
export interface Policy extends CriterionSettings {
  readonly form: "pairs";
  /** Relative weights; a criterion that is left out counts nothing. */
  readonly weights: Readonly<Partial<Record<CriterionId, number>>>;
  /** Rules that a coordinator chooses. Blocks, rejections and a capacity of zero always hold. */
  readonly hard: readonly ChosenRule[];
  /** A pair below this score is not made. */
  readonly minScore: Score;
  /** The least that each side must get of what it seeks; 1 forbids pairs where one side gets nothing. */
  readonly minBenefit: Score;
  readonly tiers: readonly Tier[];
  /** What keeping a pair of `current` is worth on top of its score. */
  readonly stay: { readonly bonus: Score };
  readonly seed: number;
  /** Stops after so many search events, the same on every machine. */
  readonly effort?: { readonly maxEvents?: number | undefined } | undefined;
}

/** A sound place to start: those who have waited, then most people placed, then the best total, and a pair that exists is kept when it costs little. */
export const defaultPolicy: Policy = {
  form: "pairs",
  weights: {
    coverage: 5,
    level: 1,
    availability: 1,
    place: 0.5,
    language: 1,
    style: 1,
    wish: 1,
    variety: 0.5,
    novelty: 0.5,
  },
  reciprocity: "harmonic",
  place: "near",
  neededSlots: 6,
  hard: [{ rule: "reporting-line", reach: 1 }, { rule: "shared-language" }],
  minScore: 0,
  minBenefit: 0,
  tiers: ["first-in-line", "most-placed", "total", "fewest-changes"],
  stay: { bonus: 20_000 },
  seed: 1,
};
