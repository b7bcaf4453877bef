import type { ImportPreview, RowPreview } from "../../shared/import-preview.ts";
import type { ColumnField } from "../../shared/person-fields.ts";
import { excerpt } from "./cell-text.ts";
import type { KnownPeople } from "./known-people.ts";
import { changeOf, missingFrom } from "./plan-import.ts";
import type { PeopleReading } from "./read-people.ts";
import type { ReadRow } from "./read-row.ts";

/** Rows of each kind that a preview shows; the others are counted, and in the file of rejected rows. */
const SHOWN_ROWS = 200;

/** Reads the file through and says what taking it in would do. Writes nothing. */
export async function previewImport(
  reading: PeopleReading,
  here: KnownPeople,
  onProgress: (rows: number) => void = () => {},
): Promise<ImportPreview> {
  const preview: ImportPreview = {
    counts: { rows: 0, new: 0, changed: 0, unchanged: 0, refused: 0, noted: 0, leaving: 0, missing: 0 },
    problemsByKind: {},
    refused: [],
    noted: [],
    columnNotes: [...reading.columnNotes],
    levels: [...reading.levels],
  };
  for await (const rows of reading.rows()) {
    for (const row of rows) addRow(preview, row, reading, here);
    onProgress(preview.counts.rows);
  }
  preview.counts.missing = missingFrom(here, reading.isInFile).length;
  return preview;
}

function addRow(preview: ImportPreview, row: ReadRow, reading: PeopleReading, here: KnownPeople): void {
  const { counts, problemsByKind } = preview;
  counts.rows += 1;
  for (const { kind } of row.problems) problemsByKind[kind] = (problemsByKind[kind] ?? 0) + 1;
  if (row.person === null) {
    counts.refused += 1;
    if (preview.refused.length < SHOWN_ROWS) preview.refused.push(shown(row, reading));
    return;
  }
  const change = changeOf(row.person, here, reading.spokenOf);
  counts[change.kind] += 1;
  if (change.kind === "changed" && change.fields.includes("status") && row.person.status === "terminated")
    counts.leaving += 1;
  if (row.problems.length === 0) return;
  counts.noted += 1;
  if (preview.noted.length < SHOWN_ROWS) preview.noted.push(shown(row, reading));
}

function shown({ line, cells, problems }: ReadRow, { columns }: PeopleReading): RowPreview {
  const texts: Partial<Record<ColumnField, string>> = {};
  for (const [field, { at }] of columns) texts[field] = excerpt(cells[at] ?? "");
  return { line, cells: texts, problems: [...problems] };
}
