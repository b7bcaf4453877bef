import { z } from "zod";

/** What can be wrong with a row so that it is refused until somebody corrects it. */
export const errorKinds = [
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
export const noteKinds = [
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

/**
 * One thing about one cell. `line` is the line in the file, as an editor shows it; `column` is the column's own heading,
 * null when the whole row is meant. `value` is a short excerpt that is safe to show; `params` fill the message.
 */
export const importProblem = z.object({
  line: z.int(),
  column: z.string().nullable(),
  kind: z.enum(problemKinds),
  severity: z.enum(["error", "note"]),
  value: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ImportProblem = z.infer<typeof importProblem>;

const errors: ReadonlySet<ProblemKind> = new Set(errorKinds);

/** An error refuses its row; a note does not. */
export const severityOf = (kind: ProblemKind): ImportProblem["severity"] => (errors.has(kind) ? "error" : "note");
