import { z } from "zod";
import { phrase } from "./phrase.ts";

/** Criteria that a pair is explained by. Wishes are not among them: they are nobody's but the one who wished. */
export const shownCriteria = [
  "coverage",
  "level",
  "availability",
  "place",
  "language",
  "style",
  "variety",
  "novelty",
] as const;
export type ShownCriterion = (typeof shownCriteria)[number];

export const percent = z.int().min(0).max(100);

export const dayParts = ["morning", "afternoon", "evening"] as const;

/** A part of the week in the organisation's zone; Monday is 1. */
const time = z.object({ weekday: z.int().min(1).max(7), part: z.enum(dayParts) });
export type SharedTime = z.infer<typeof time>;

/** What a bar rests on, seen from the one who gets. The sentence is the screen's. */
const fact = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("skill"), topic: phrase, level: z.int(), wanted: z.int(), share: percent }),
  /** How many levels above the one who gets the other one stands; negative is below. */
  z.object({ kind: z.literal("levels"), above: z.int() }),
  z.object({ kind: z.literal("times"), hours: z.number(), times: z.array(time) }),
  z.object({ kind: z.literal("place"), isSame: z.boolean(), hoursApart: z.number().nullable() }),
  z.object({ kind: z.literal("language"), language: z.string(), level: z.int() }),
  z.object({ kind: z.literal("style"), low: phrase, high: phrase, difference: percent }),
  z.object({ kind: z.literal("unit"), isSame: z.boolean() }),
  z.object({ kind: z.literal("met-before"), roundsAgo: z.int() }),
]);
export type Fact = z.infer<typeof fact>;

/** One direction of a criterion. `isKnown` is false where somebody has not said: the value is then the round's average. */
const side = z.object({ value: percent, isKnown: z.boolean(), facts: z.array(fact) });

/** One butterfly row: what `one` gets of the other to the left, what `other` gets to the right. */
export const criterionLine = z.object({ criterion: z.enum(shownCriteria), one: side, other: side });
export type CriterionLine = z.infer<typeof criterionLine>;

/** The best a member could have instead, and what the round would lose by it. */
export const alternative = z.object({
  personId: z.uuid(),
  partnerId: z.uuid(),
  score: percent,
  /** How many people fewer would have a partner. */
  fewerMatched: z.int(),
  /** Who would get less than now. */
  losers: z.array(z.object({ personId: z.uuid(), loss: percent })),
});
export type Alternative = z.infer<typeof alternative>;

/**
 * What a coordinator should look at before publishing. `assumed`: much rests on averages. `empty-handed`: one of them gets
 * nothing of what they seek. `uneven`: one gets far less than the other. `no-time`: no shared hours.
 */
const warnings = ["assumed", "empty-handed", "uneven", "no-time"] as const;

/** Why a pair is proposed, for coordinators. Everything in it is free of wishes and blocks. */
export const why = z.object({
  lines: z.array(criterionLine),
  /** Null in a large round, where it is worked out for one pair at a time, when somebody asks. */
  nextBest: z.array(alternative).nullable(),
  /** The share of the judgement that rests on averages. */
  assumed: percent,
  warnings: z.array(z.object({ kind: z.enum(warnings), personId: z.uuid().nullable() })),
});
export type Why = z.infer<typeof why>;
