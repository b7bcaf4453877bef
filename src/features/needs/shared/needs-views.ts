import { z } from "zod";
import { localizedTextView } from "#platform/shared/localized-text-view.ts";
import { needsAnswers } from "./needs-answers.ts";

const person = z.object({ id: z.uuid(), name: z.string() });

/** The skill's name beside its id or own words, so that a reader needs no second question. */
const named = { name: localizedTextView };
const skill = { skillId: z.string().nullable(), ownSkill: z.string().nullable(), ...named };
const level = z.int();

const shown = {
  goals: z.string(),
  expectations: z.string(),
  needs: z.array(z.object({ ...skill, level, wanted: level, priority: z.int() })),
  offers: z.array(z.object({ ...skill, level })),
  styles: needsAnswers.shape.styles,
  languages: needsAnswers.shape.languages,
  availability: needsAnswers.shape.availability,
  partners: z.int(),
};

/** One's own answer. A draft and everything private is the author's alone (`self`). */
export const needsView = z.object({
  programmeId: z.uuid(),
  personId: z.uuid(),
  ...shown,
  common: needsAnswers.shape.common,
  wishes: z.array(person),
  blocks: z.array(person),
  submittedAt: z.iso.datetime().nullable(),
  /** 0 while nothing is saved. */
  version: z.int(),
  /** The class of visibility that the answer has now. Wishes and blocks are always `self`. */
  seenBy: z.enum(["self", "coordinators"]),
  can: z.object({ save: z.boolean(), submit: z.boolean(), reopen: z.boolean() }),
});
export type NeedsView = z.infer<typeof needsView>;

/** A submitted answer as the programme's coordinators read it when they match: nothing private, nothing unfinished. */
export const readAnswer = z.object({
  person: person.extend({
    title: z.string().nullable(),
    department: z.string().nullable(),
    location: z.string().nullable(),
  }),
  ...shown,
  submittedAt: z.iso.datetime(),
});

/** How many submitted answers seek a skill and how many offer it; `missing` is what is sought beyond what is offered. */
const skillDemand = z.object({
  skillId: z.string(),
  ...named,
  sought: z.int(),
  offered: z.int(),
  missing: z.int(),
});
export type SkillDemand = z.infer<typeof skillDemand>;

/** Supply and demand of a programme: the hundred skills that it lacks most, how many answers they rest on, how many more. */
export const demandView = z.object({ answers: z.int(), skills: z.array(skillDemand), more: z.int() });
export type DemandView = z.infer<typeof demandView>;
