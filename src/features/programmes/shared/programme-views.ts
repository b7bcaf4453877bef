import { z } from "zod";
import { localizedTextView } from "#platform/shared/localized-text-view.ts";
import { joinings, programmeDraft, programmeForms } from "./programme-draft.ts";
import { programmeDates, programmePhases, programmeStates } from "./programme-dates.ts";
import { cohortFilter } from "./cohort-filter.ts";

export const enrolmentStates = ["invited", "enrolled", "declined", "left"] as const;
export type EnrolmentState = (typeof enrolmentStates)[number];

/** Where the reader stands in a programme. */
const standing = z.object({
  isCoordinator: z.boolean(),
  enrolment: z.enum(enrolmentStates).nullable(),
  /** Whether the reader's needs assessment is handed in. */
  hasAnswered: z.boolean(),
});

const decisions = z.object({
  update: z.boolean(),
  publish: z.boolean(),
  join: z.boolean(),
  leave: z.boolean(),
  decline: z.boolean(),
});

/** A line in a list of programmes. */
export const programmeSummary = z.object({
  id: z.uuid(),
  name: localizedTextView,
  form: z.enum(programmeForms),
  joining: z.enum(joinings),
  state: z.enum(programmeStates),
  phase: z.enum(programmePhases),
  dates: programmeDates,
  participants: z.int(),
  you: standing,
  can: decisions,
});
export type ProgrammeSummary = z.infer<typeof programmeSummary>;

/** One who runs a programme. `takesPart` tells that she or he may also be matched in it. */
const programmeCoordinator = z.object({ id: z.uuid(), name: z.string(), takesPart: z.boolean() });
export type ProgrammeCoordinator = z.infer<typeof programmeCoordinator>;

/** A whole programme. Who a cohort is, is for its coordinators: others get null. */
export const programmeView = programmeDraft.extend({
  ...programmeSummary.shape,
  purpose: localizedTextView,
  expectations: localizedTextView,
  template: z.string(),
  cohort: cohortFilter.nullable(),
  coordinators: z.array(programmeCoordinator),
  version: z.int(),
});
export type ProgrammeView = z.infer<typeof programmeView>;

/** Somebody with a place in a programme, as its coordinators see it. Why somebody left is not theirs to see. */
export const participantView = z.object({
  id: z.uuid(),
  person: z.object({
    id: z.uuid(),
    name: z.string(),
    title: z.string().nullable(),
    department: z.string().nullable(),
  }),
  state: z.enum(enrolmentStates),
  /** Since when it has been so. */
  since: z.iso.datetime(),
  hasAnswered: z.boolean(),
  isCoordinator: z.boolean(),
  isFirstInLine: z.boolean(),
});
export type ParticipantView = z.infer<typeof participantView>;

/** How many participants stand where. `waiting` have joined and not yet answered. */
export const participantCounts = z.object({
  answered: z.int(),
  waiting: z.int(),
  invited: z.int(),
  declined: z.int(),
  left: z.int(),
});
export type ParticipantCounts = z.infer<typeof participantCounts>;

/** The numbers that a coordinator's overview rests on. */
export const programmeOverview = z.object({
  participants: participantCounts,
  /** Relationships that wait for answers, that are open, and that have ended. */
  relationships: z.object({ introduced: z.int(), open: z.int(), ended: z.int() }),
});
export type ProgrammeOverview = z.infer<typeof programmeOverview>;

export const cohortMember = z.object({
  id: z.uuid(),
  name: z.string(),
  title: z.string().nullable(),
  department: z.string().nullable(),
  location: z.string().nullable(),
});
export type CohortMember = z.infer<typeof cohortMember>;

const named = z.object({ name: z.string(), people: z.int() });

/** What a cohort can be chosen by, with how many people each choice holds. */
export const cohortChoices = z.object({
  departments: z.array(named),
  locations: z.array(named),
  levels: z.array(z.object({ position: z.int(), name: localizedTextView, people: z.int() })),
});
export type CohortChoices = z.infer<typeof cohortChoices>;
