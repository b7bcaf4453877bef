import type { ProgrammeDraft } from "../shared/programme-draft.ts";

/** A programme as its row keeps it: the days in columns of their own, texts and lists as JSON. */
export const columnsOf = ({
  dates,
  name,
  purpose,
  expectations,
  cohort,
  questions,
  matching,
  ...plain
}: ProgrammeDraft) => ({
  ...plain,
  ...dates,
  name: JSON.stringify(name),
  purpose: JSON.stringify(purpose),
  expectations: JSON.stringify(expectations),
  cohort: JSON.stringify(cohort),
  questions: JSON.stringify(questions),
  matching: JSON.stringify(matching),
});
