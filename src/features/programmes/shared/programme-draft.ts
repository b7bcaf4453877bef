import { z } from "zod";
import { localizedText } from "#platform/shared/localized-text-input.ts";
import { cohortFilter } from "./cohort-filter.ts";
import { matchingPolicy } from "./matching-policy.ts";
import { needsQuestions } from "./needs-questions.ts";
import { programmeDates } from "./programme-dates.ts";

export const programmeForms = ["pairs", "circles"] as const;
export type ProgrammeForm = (typeof programmeForms)[number];

/** How people come in by themselves. A coordinator may invite whichever it is. */
export const joinings = ["open", "invitation", "cohort"] as const;
export type Joining = (typeof joinings)[number];

/** Everything about a programme that its coordinators decide. */
export const programmeDraft = z.object({
  name: localizedText(80),
  purpose: localizedText(2000),
  expectations: localizedText(2000),
  form: z.enum(programmeForms),
  joining: z.enum(joinings),
  cohort: cohortFilter,
  dates: programmeDates,
  cadenceDays: z.int().min(1).max(120),
  meetingMinutes: z.int().min(15).max(240),
  questions: needsQuestions,
  matching: matchingPolicy,
});
export type ProgrammeDraft = z.output<typeof programmeDraft>;
