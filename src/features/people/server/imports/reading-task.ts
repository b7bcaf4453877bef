import type { Locale } from "#platform/shared/actor.ts";
import type { CareerLevel } from "../../shared/career-level.ts";
import type { ColumnProposal, FileForm, ImportPreview } from "../../shared/import-preview.ts";
import type { CellCorrections, ChosenForm, PeopleMapping } from "../../shared/people-mapping.ts";
import type { UnreadableReason } from "../../shared/unreadable-file.ts";

/** What a reading begins with: the file, where the refused rows go, and what was chosen before anything was known. */
export type ReadingOrder = { path: string; rejectedPath: string; chosen: ChosenForm };

/** How the file is to be read, said when its headings are known. Without a mapping its columns are read as proposed. */
export type ReadingTerms = {
  chosen: ChosenForm;
  mapping: PeopleMapping | null;
  corrections: CellCorrections;
  levels: readonly CareerLevel[];
  today: string;
  locale: Locale;
};

/** `known` is a JSON list of people who are here; an empty text ends them. `taken` asks for more rows. */
export type ToReader = { order: ReadingOrder } | { terms: ReadingTerms } | { known: string } | { taken: true };

/** What the file is: its form, what its columns seem to hold, and which source wrote it. */
export type Inspected = { form: FileForm; columns: ColumnProposal[]; sourceKey: string };

/** Rows to stage, a list literal for each staged column; `soFar` of `total` rows of the file are done with them. */
export type StagedBatch = { literals: string[]; soFar: number; total: number };

export type FromReader =
  | { inspected: Inspected }
  | { begun: Inspected & { mapping: PeopleMapping } }
  | { rows: StagedBatch }
  | { done: ImportPreview }
  | { unreadable: { reason: UnreadableReason; params: Record<string, string | number> } };
