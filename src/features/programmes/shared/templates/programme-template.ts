import type { LocalizedText } from "#platform/shared/localized-text.ts";
import type { MatchingPolicy } from "../matching-policy.ts";
import type { NeedsQuestions } from "../needs-questions.ts";
import type { Joining, ProgrammeForm } from "../programme-draft.ts";

/** A ready programme to start from. Its days are counted from the day when somebody picks it. */
export type ProgrammeTemplate = {
  readonly id: string;
  readonly name: LocalizedText;
  /** One or two sentences that help somebody choose. */
  readonly pitch: LocalizedText;
  readonly purpose: LocalizedText;
  readonly expectations: LocalizedText;
  readonly form: ProgrammeForm;
  readonly joining: Joining;
  /** For a cohort of people who are new: hired at most so many days ago. */
  readonly hiredWithinDays: number | null;
  readonly cadenceDays: number;
  readonly meetingMinutes: number;
  readonly days: {
    readonly joiningEnds: number | null;
    readonly needsDue: number;
    readonly introductions: number;
    readonly starts: number;
    readonly ends: number;
  };
  readonly questions: NeedsQuestions;
  readonly matching: MatchingPolicy;
};
