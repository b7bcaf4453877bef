import { z } from "zod";

/** What a pair can be weighed by. The names are the matching engine's. */
export const matchingCriteria = [
  "coverage",
  "level",
  "availability",
  "place",
  "language",
  "style",
  "wish",
  "variety",
  "novelty",
] as const;

/** Rules that no pair may break, chosen by the coordinator. Blocks and a full schedule always hold. */
export const matchingRules = ["reporting-line", "same-team", "shared-language", "previous-partner"] as const;
export type MatchingRule = (typeof matchingRules)[number];

const weight = z.int().min(0).max(5);

/**
 * How a programme's coordinators want answers weighed: 0 does not count, 5 counts most. Nobody is ever matched with their
 * own manager, so that rule cannot be taken away.
 */
export const matchingPolicy = z.object({
  weights: z.object({
    coverage: weight,
    level: weight,
    availability: weight,
    place: weight,
    language: weight,
    style: weight,
    wish: weight,
    variety: weight,
    novelty: weight,
  }),
  /** Whether the same place is better, worse or of no account. */
  place: z.enum(["near", "far", "ignore"]),
  rules: z
    .array(z.object({ rule: z.enum(matchingRules), reach: z.int().min(1).max(20).optional() }))
    .max(10)
    .refine((rules) => rules.some(({ rule }) => rule === "reporting-line"), { message: "reporting line is needed" }),
});
export type MatchingPolicy = z.output<typeof matchingPolicy>;
