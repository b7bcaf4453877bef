import { z } from "zod";
import { columnProposal, fileForm, importPreview } from "./import-preview.ts";
import { importProblem } from "./import-problem.ts";
import { cellCorrections, peopleMapping } from "./people-mapping.ts";
import { columnFields, personFields } from "./person-fields.ts";
import { unreadableReasons } from "./unreadable-file.ts";

/**
 * Where an import stands. `reading` makes the preview, `ready` waits for somebody to decide, `applying` writes people.
 * `unreadable`: the file as a whole; `failed`: nothing was written, and it can be tried again.
 */
export const importStates = ["reading", "ready", "unreadable", "applying", "applied", "failed", "discarded"] as const;
export type ImportState = (typeof importStates)[number];

/** Why nothing was written. */
export const applyFailures = ["rows-refused", "people-changed", "file-gone", "fault"] as const;
export type ApplyFailure = (typeof applyFailures)[number];

/** What the law lets the organisation keep its people's data for. */
export const legalBases = ["legitimate-interest", "contract", "legal-obligation", "collective-agreement"] as const;
export type LegalBasis = (typeof legalBases)[number];

/** What an import did: as many people were added, changed and deactivated; `refused` rows were left out. */
export const importResult = z.object({
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  deactivated: z.int(),
  refused: z.int(),
});
export type ImportResult = z.infer<typeof importResult>;

/** A problem with its reason and what to do about it, in the reader's language. */
const explainedProblem = importProblem.extend({ reason: z.string(), remedy: z.string() });
export type ExplainedProblem = z.infer<typeof explainedProblem>;

const rowOutcomes = ["new", "changed", "unchanged", "refused", "missing"] as const;

/**
 * One row of the file, or somebody who is missing from it (`line` is null). `cells` are the row's own texts by field, short
 * and safe to show; `changes` say what each field would become.
 */
export const importRow = z.object({
  place: z.int(),
  line: z.int().nullable(),
  outcome: z.enum(rowOutcomes),
  person: z.object({ id: z.uuid(), name: z.string(), employeeId: z.string().nullable() }).nullable(),
  cells: z.partialRecord(z.enum(columnFields), z.string()),
  changes: z.array(
    z.object({ field: z.enum(personFields), before: z.string().nullable(), after: z.string().nullable() }),
  ),
  problems: z.array(explainedProblem),
});
export type ImportRow = z.infer<typeof importRow>;

/** Which rows a list shows; `leaving` and `noted` are parts of the others. */
export const shownRows = ["new", "changed", "unchanged", "leaving", "missing", "refused", "noted"] as const;
export type ShownRows = (typeof shownRows)[number];

/** A line in the list of imports. */
export const importSummary = z.object({
  id: z.uuid(),
  fileName: z.string(),
  state: z.enum(importStates),
  by: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  createdAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  result: importResult.nullable(),
});
export type ImportSummary = z.infer<typeof importSummary>;

/** An import as the one who makes it sees it. `problemRows` are the first rows that somebody should look at. */
export const importView = importSummary.extend({
  bytes: z.int(),
  /** Rows read or written so far; `total` is null while nobody knows. */
  progress: z.object({ rows: z.int(), total: z.int().nullable() }).nullable(),
  form: fileForm.nullable(),
  columns: z.array(columnProposal),
  mapping: peopleMapping.nullable(),
  corrections: cellCorrections,
  /** The source whose mapping is used, when its files have been read before. */
  source: z.object({ name: z.string(), usedAt: z.iso.datetime() }).nullable(),
  preview: importPreview.extend({ columnNotes: z.array(explainedProblem) }).nullable(),
  problemRows: z.array(importRow),
  unreadable: z.object({ reason: z.enum(unreadableReasons), message: z.string() }).nullable(),
  failure: z.object({ reason: z.enum(applyFailures), message: z.string() }).nullable(),
  legalBasis: z.enum(legalBases).nullable(),
  /** When the file and everything read from it is thrown away, if nobody applies it before. */
  expiresAt: z.iso.datetime(),
  can: z.object({ remap: z.boolean(), apply: z.boolean(), discard: z.boolean() }),
});
export type ImportView = z.infer<typeof importView>;
