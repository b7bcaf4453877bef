import { z } from "zod";
import { ownName, ownWords } from "./own-words.ts";
import { isTimeZone } from "./time-zone.ts";

/** How much somebody can ask for: more would take longer to answer, and say less. */
export const mostNeeds = 5;
export const mostOffers = 7;
export const mostWishes = 5;
export const mostBlocks = 20;

const level = z.int().min(1).max(5);
const slug = z.string().max(60);

/**
 * A skill by its id, from the catalogue or the organisation's own, or in own words. Own words become a skill when the
 * answer is submitted; until then they are the author's alone.
 */
const skill = { skillId: slug.optional(), ownSkill: ownName(60).optional() };
export type NamedSkill = { skillId?: string | undefined; ownSkill?: string | undefined };

const isOneSkill = ({ skillId, ownSkill }: NamedSkill): boolean => (skillId === undefined) !== (ownSkill === undefined);
const oneSkill = { message: "either skillId or ownSkill", path: ["skillId"] };

/** What tells two entries of a list apart: the id, or the own words without regard to case. */
export const skillKey = ({ skillId, ownSkill }: NamedSkill): string =>
  skillId ?? `own ${ownSkill?.toLowerCase() ?? ""}`;

const noSkillTwice = (items: readonly NamedSkill[]): boolean => new Set(items.map(skillKey)).size === items.length;
const twice = { message: "the same skill twice" };

const need = z
  .object({
    ...skill,
    /** Where the person stands now, 0 for not at all, and where she wants to be. */
    level: z.int().min(0).max(5).default(0),
    wanted: level.default(4),
    /** 1 matters most. */
    priority: z.literal([1, 2, 3]).default(2),
  })
  .refine(isOneSkill, oneSkill);
export type Need = z.output<typeof need>;

const offer = z.object({ ...skill, level: level.default(3) }).refine(isOneSkill, oneSkill);
export type Offer = z.output<typeof offer>;

const styleAnswer = z.object({
  id: slug,
  /** What the person wants of a partner, and what she does herself: 1 for the low end of the scale, 5 for the high. */
  prefers: level.nullable().default(null),
  does: level.nullable().default(null),
});
export type StyleAnswer = z.output<typeof styleAnswer>;

const commonAnswer = z.object({ id: slug, choices: z.array(slug).max(5) });

const spokenLanguage = z.object({ language: z.string().regex(/^[a-z]{2,3}$/), level: level.default(4) });
export type SpokenLanguage = z.output<typeof spokenLanguage>;

/** Half hours of an ordinary week, 0 for Monday 00.00 to 335 for Sunday 23.30, as a clock in the zone shows them. */
const availability = z.object({
  timeZone: z.string().max(60).refine(isTimeZone, { message: "not a time zone" }),
  slots: z
    .array(z.int().min(0).max(335))
    .max(336)
    .transform((slots) => [...new Set(slots)].sort((a, b) => a - b)),
});
export type Availability = z.output<typeof availability>;

const oneEach = (items: readonly { id: string }[]): boolean => new Set(items.map(({ id }) => id)).size === items.length;

/** Everything that somebody answers, but for the people she names. */
export const needsAnswers = z.object({
  goals: ownWords(2000),
  expectations: ownWords(2000),
  needs: z.array(need).max(mostNeeds).refine(noSkillTwice, twice),
  offers: z.array(offer).max(mostOffers).refine(noSkillTwice, twice),
  styles: z.array(styleAnswer).max(10).refine(oneEach),
  common: z.array(commonAnswer).max(10).refine(oneEach),
  languages: z
    .array(spokenLanguage)
    .max(10)
    .refine((items) => new Set(items.map(({ language }) => language)).size === items.length),
  availability: availability.nullable(),
  partners: z.int().min(1).max(3),
});
export type NeedsAnswers = z.output<typeof needsAnswers>;

export const noAnswers: NeedsAnswers = {
  goals: "",
  expectations: "",
  needs: [],
  offers: [],
  styles: [],
  common: [],
  languages: [],
  availability: null,
  partners: 1,
};
