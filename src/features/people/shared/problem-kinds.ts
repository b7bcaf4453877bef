/** What can be wrong with a row so that it is refused until somebody corrects it. */
const errorKinds = [
  "missing-id",
  "duplicate-id",
  "missing-name",
  "bad-mail",
  "duplicate-mail",
  "mail-taken",
  "unknown-manager",
  "ambiguous-manager",
  "manager-cycle",
  "bad-date",
  "unknown-status",
  "unknown-level",
  "too-long",
  "control-character",
  "broken-character",
  "too-few-columns",
  "too-many-columns",
] as const;

/** What is worth knowing about a row or a column that is read all the same. */
const noteKinds = [
  "formula-kept-as-text",
  "date-in-words-accepted",
  "date-as-number-accepted",
  "date-order-assumed",
  "levels-not-read",
  "manager-awaited",
  "missing-mail",
  "unknown-time-zone",
  "unknown-language",
] as const;

export const problemKinds = [...errorKinds, ...noteKinds] as const;
export type ProblemKind = (typeof problemKinds)[number];

export type Severity = "error" | "note";

const errors: ReadonlySet<ProblemKind> = new Set(errorKinds);

/** An error refuses its row; a note does not. */
export const severityOf = (kind: ProblemKind): Severity => (errors.has(kind) ? "error" : "note");
