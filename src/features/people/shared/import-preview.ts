import { z } from "zod";
import { careerLevel } from "./career-level.ts";
import { importProblem } from "./import-problem.ts";
import { problemKinds } from "./problem-kinds.ts";
import { delimiters, encodings } from "./file-writing.ts";
import { columnFields } from "./person-fields.ts";

/**
 * What a column of a file seems to hold. `sure`: its heading is known; `likely`: part of it is, or the values tell;
 * `private`: something that is never read; `unknown`: a person has to say. `samples` are safe to show.
 */
export const columnProposal = z.object({
  heading: z.string(),
  samples: z.array(z.string()),
  field: z.enum(columnFields).nullable(),
  confidence: z.enum(["sure", "likely", "private", "unknown"]),
});
export type ColumnProposal = z.infer<typeof columnProposal>;

/** How a file is built, and why its text is taken to be written so. */
export const fileForm = z.object({
  encoding: z.enum(encodings),
  because: z.enum(["mark", "zero-bytes", "valid-utf-8", "not-utf-8", "chosen"]),
  delimiter: z.enum(delimiters),
  headerLine: z.int(),
  columns: z.array(columnProposal.pick({ heading: true, samples: true })),
});
export type FileForm = z.infer<typeof fileForm>;

const strangeWord = z.object({ word: z.string(), rows: z.int() });

/**
 * What reading a file would do. `rows` = `new` + `changed` + `unchanged` + `refused`; `leaving` are those of `changed`
 * who stop working here; `missing` are people who are here and in no row. `strangeWords` wait for somebody to say what
 * they mean: the first of each kind.
 */
export const importPreview = z.object({
  counts: z.object({
    rows: z.int(),
    new: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    refused: z.int(),
    noted: z.int(),
    leaving: z.int(),
    missing: z.int(),
  }),
  problemsByKind: z.partialRecord(z.enum(problemKinds), z.int()),
  columnNotes: z.array(importProblem),
  levels: z.array(careerLevel),
  /** The organisation has no list of levels yet, and gets this one. */
  levelsAreNew: z.boolean(),
  strangeWords: z.object({ statuses: z.array(strangeWord), levels: z.array(strangeWord) }),
});
export type ImportPreview = z.infer<typeof importPreview>;
