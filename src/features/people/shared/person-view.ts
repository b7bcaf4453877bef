import { z } from "zod";
import { localizedTextView } from "#platform/shared/localized-text-view.ts";
import { employmentStatuses } from "./person-fields.ts";

/** The languages and levels of proficiency of a skill: 1 has tried it, 5 teaches it. */
export const proficiency = z.int().min(1).max(5);

const levelView = z.object({
  position: z.int(),
  name: z.object({ sv: z.string(), en: z.string() }),
});

/** A skill that somebody has, with its name in both languages. `isSought` where a search or a filter found it. */
const personSkill = z.object({
  id: z.string(),
  name: localizedTextView,
  proficiency,
});

/** Who may read a field of a person: everybody who is signed in, or those who work with HR and the person. */
export const fieldAudiences = ["organisation", "hr"] as const;

const briefPerson = z.object({ id: z.uuid(), name: z.string(), title: z.string().nullable() });
export type BriefPerson = z.infer<typeof briefPerson>;

/** Somebody in the list of colleagues. */
export const personCard = briefPerson.extend({
  department: z.string().nullable(),
  location: z.string().nullable(),
  level: levelView.nullable(),
  languages: z.array(z.string()),
  /** Those that were searched for first, then what she or he is best at. */
  skills: z.array(personSkill.extend({ isSought: z.boolean() })),
  /** For those who work with HR; null for everybody else. */
  status: z.enum(employmentStatuses).nullable(),
});
export type PersonCard = z.infer<typeof personCard>;

/** What the personnel system says and colleagues do not see. */
const employment = z.object({
  employeeId: z.string().nullable(),
  email: z.string().nullable(),
  status: z.enum(employmentStatuses),
  dateOfSeniority: z.string().nullable(),
  dateInJob: z.string().nullable(),
  lastHireDate: z.string().nullable(),
  dateOfTermination: z.string().nullable(),
});

/**
 * A person's page. `employment` is there for those who work with HR and for the person, and null for colleagues.
 * `audience` says who can see each part. `managers` is the line upwards, the nearest first.
 */
export const personView = personCard.omit({ status: true, skills: true }).extend({
  givenName: z.string(),
  familyName: z.string(),
  skills: z.array(personSkill),
  about: z.string().nullable(),
  timeZone: z.string().nullable(),
  /** Half hours of an ordinary week in the own zone, 0 for Monday 00.00 to 335; null when never said. */
  workingHours: z.array(z.int()).nullable(),
  managers: z.array(briefPerson),
  reports: z.int(),
  employment: employment.nullable(),
  audience: z.record(z.string(), z.enum(fieldAudiences)),
  version: z.int(),
  can: z.object({ edit: z.boolean() }),
});
export type PersonView = z.infer<typeof personView>;

const facet = z.object({ value: z.string(), people: z.int() });
export type Facet = z.infer<typeof facet>;

/**
 * How many people each further choice would leave, as the list stands. A facet counts with what the others have chosen and
 * without its own choices. The most frequent first, at most 30 of each.
 */
export const peopleFacets = z.object({
  total: z.int(),
  departments: z.array(facet),
  locations: z.array(facet),
  levels: z.array(levelView.extend({ people: z.int() })),
  languages: z.array(facet),
  skills: z.array(personSkill.omit({ proficiency: true }).extend({ people: z.int() })),
  can: z.object({ import: z.boolean(), editLevels: z.boolean(), seeLeavers: z.boolean() }),
});
export type PeopleFacets = z.infer<typeof peopleFacets>;

/** One step of the organisation's ordered list, and how many people stand on it. */
export const orderedLevel = levelView.extend({ id: z.uuid(), people: z.int() });
export type OrderedLevel = z.infer<typeof orderedLevel>;
