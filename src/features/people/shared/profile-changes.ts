import { z } from "zod";
import { proficiency } from "./person-view.ts";

/** Text over several lines. Control signs that no keyboard writes are refused. */
const ownWords = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u);

const skill = z.union([
  z.object({ id: z.string().min(1).max(60), proficiency }),
  /** A skill in own words, where the list has none by that name. */
  z.object({ name: ownWords(60).min(1), proficiency }),
]);

export const ABOUT_LENGTH = 1000;
export const MOST_SKILLS = 30;

const zones = new Set([...Intl.supportedValuesOf("timeZone"), "UTC"]);
const language = z.string().regex(/^[a-z]{2,3}$/);

/** What somebody can change of the own profile. What is left out stays as it is. */
export const profileChanges = z.object({
  skills: z.array(skill).max(MOST_SKILLS).optional(),
  languages: z.array(language).max(20).optional(),
  timeZone: z
    .string()
    .refine((zone) => zones.has(zone), { message: "not a time zone" })
    .nullable()
    .optional(),
  workingHours: z.array(z.int().min(0).max(335)).max(336).nullable().optional(),
  about: ownWords(ABOUT_LENGTH).nullable().optional(),
});
export type ProfileChanges = z.infer<typeof profileChanges>;
