import { z } from "zod";
import { endpoint, paged, pageInput } from "#platform/shared/contract.ts";
import { importRow, importSummary, importView, legalBases, shownRows } from "./import-view.ts";
import { delimiters, encodings } from "./file-writing.ts";
import { cellCorrections, peopleMapping } from "./people-mapping.ts";

const onImport = z.object({ importId: z.uuid() });
/** The import is not where this can be done: it is being read or applied, it is done, or its file is gone. */
const importClosed = { IMPORT_CLOSED: { status: 409, data: z.object({ state: z.string() }) } };

/** Reading people in from a file that a personnel system wrote: what it would do is seen before anything is written. */
export const importContract = {
  /** The body is the file. Large files are still `reading` when the answer comes. */
  importPreview: endpoint("POST", "/people/imports", 201)
    .route({ inputStructure: "detailed" })
    .input(
      z.object({
        query: z.object({
          fileName: z.string().trim().min(1).max(255).default("people.csv"),
          encoding: z.enum(encodings).optional(),
          delimiter: z.enum(delimiters).optional(),
        }),
        body: z.unknown(),
      }),
    )
    .output(importView),
  imports: endpoint("GET", "/people/imports").input(z.object(pageInput)).output(paged(importSummary)),
  importGet: endpoint("GET", "/people/imports/{importId}").input(onImport).output(importView),
  importRows: endpoint("GET", "/people/imports/{importId}/rows")
    .input(onImport.extend({ show: z.enum(shownRows).default("refused"), ...pageInput }))
    .output(paged(importRow)),
  /** The refused rows as a file to correct and send again. */
  importRejected: endpoint("GET", "/people/imports/{importId}/rejected-rows").input(onImport).output(z.file()),
  importRemap: endpoint("PUT", "/people/imports/{importId}/mapping")
    .input(onImport.extend({ mapping: peopleMapping, corrections: cellCorrections.default({}) }))
    .errors(importClosed)
    .output(importView),
  importApply: endpoint("POST", "/people/imports/{importId}/apply")
    .input(
      onImport.extend({
        mapping: peopleMapping.optional(),
        /** `all` writes nothing when a row is refused; `good` leaves the refused rows out. */
        rows: z.enum(["all", "good"]).default("all"),
        /** What happens to people who are here and in no row. Nobody is ever removed. */
        missing: z.enum(["keep", "deactivate"]).default("keep"),
        legalBasis: z.enum(legalBases).default("legitimate-interest"),
        legalNote: z.string().trim().max(500).default(""),
        /** What this kind of file is called the next time; its mapping is remembered by it. */
        sourceName: z.string().trim().min(1).max(100).optional(),
      }),
    )
    .errors({
      ...importClosed,
      ROWS_REFUSED: { status: 422, data: z.object({ refused: z.int() }) },
      IMPORT_RUNNING: { status: 409, data: z.object({ fileName: z.string(), by: z.string() }) },
    })
    .output(importView),
  importDiscard: endpoint("DELETE", "/people/imports/{importId}")
    .input(onImport)
    .errors(importClosed)
    .output(z.object({})),
};
