import { z } from "zod";

const words = z.strictObject({ sv: z.string().max(300).nullable(), en: z.string().max(300).nullable() });
const share = z.number().min(0).max(1);

/** Something that one member seeks, and how much of it the others can give: a share 0..1, 0 where they cannot. */
const sought = z.strictObject({ topic: words, share });

/** One thing that the members have in common (`isAlike`) or where they differ. The sentence is the screen's. */
export const remark = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("language"), isAlike: z.literal(true), language: z.string().max(20) }),
  z.strictObject({ kind: z.literal("hours"), isAlike: z.literal(true), hours: z.number().min(0).max(168) }),
  z.strictObject({ kind: z.literal("level"), isAlike: z.boolean() }),
  z.strictObject({ kind: z.literal("place"), isAlike: z.boolean(), hoursApart: z.number().min(0).max(24).nullable() }),
  z.strictObject({ kind: z.literal("unit"), isAlike: z.boolean() }),
  z.strictObject({
    kind: z.literal("answer"),
    isAlike: z.boolean(),
    question: words,
    answers: z.array(z.strictObject({ personId: z.uuid(), answer: words })).max(8),
  }),
]);
export type Remark = z.infer<typeof remark>;

/**
 * Why these people: what every member may know about it, as data with names in both languages. Wishes, blocks and
 * anything else that one person said in private has no place here.
 */
export const introductionReasons = z.strictObject({
  sides: z.array(z.strictObject({ personId: z.uuid(), seeks: z.array(sought).max(20) })).max(8),
  remarks: z.array(remark).max(20),
  /** How much of the judgement rests on averages because somebody had not said, 0..1. */
  assumed: share,
});
export type IntroductionReasons = z.infer<typeof introductionReasons>;
