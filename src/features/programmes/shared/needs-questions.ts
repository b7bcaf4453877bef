import { z } from "zod";
import { localizedText } from "#platform/shared/localized-text-input.ts";

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40);
const unique = <Item extends { id: string }>(items: readonly Item[]): boolean =>
  new Set(items.map(({ id }) => id)).size === items.length;
const uniqueIds = { message: "ids are not unique" };

/** A line between two ways of working. People say both what they prefer in a partner and what they do themselves. */
export const styleScale = z.object({ id: slug, low: localizedText(80), high: localizedText(80) });
export type StyleScale = z.output<typeof styleScale>;

const commonKinds = ["values", "working-style", "interests"] as const;

/** A question on what two people may have in common. Answering is free, and it counts for little. */
export const commonItem = z.object({
  id: slug,
  kind: z.enum(commonKinds),
  question: localizedText(200),
  choices: z
    .array(z.object({ id: slug, text: localizedText(80) }))
    .min(2)
    .max(16)
    .refine(unique, uniqueIds),
  /** How many choices one person may make. */
  most: z.int().min(1).max(5),
});
export type CommonItem = z.output<typeof commonItem>;

/** What a programme asks in its needs assessment beyond what every programme asks. */
export const needsQuestions = z.object({
  /** Whether everybody both seeks and offers, or one of them is enough. */
  exchange: z.enum(["both-ways", "either-way"]),
  /** How many partners one person may have at the same time. */
  mostPartners: z.int().min(1).max(3),
  styles: z.array(styleScale).max(6).refine(unique, uniqueIds),
  common: z.array(commonItem).max(6).refine(unique, uniqueIds),
});
export type NeedsQuestions = z.output<typeof needsQuestions>;
