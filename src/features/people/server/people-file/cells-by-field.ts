import { type ColumnField, fieldLimits } from "../../shared/person-fields.ts";
import { cleanText, findingIn } from "./cell-text.ts";
import type { ColumnsByField } from "./columns-by-field.ts";
import type { RowReport } from "./row-report.ts";
import type { FileRow } from "./split-rows.ts";

/** A row's texts by field: "" is an empty cell, null one that can not be read (and is reported), absent a field not read. */
export type CellsByField = Partial<Record<ColumnField, string | null>>;

/** Fields whose text stands as it was written, so that it may look like a formula to a spreadsheet. */
const FREE_TEXT: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "employeeId",
  "managerEmployeeId",
  "givenName",
  "familyName",
  "fullName",
  "managerName",
  "department",
  "title",
  "location",
]);

/** The cleaned texts of a row, each checked for length and for signs that do not belong in a text. */
export function cellsByField(row: FileRow, columns: ColumnsByField, report: RowReport): CellsByField {
  const cells: CellsByField = {};
  for (const [field, { at }] of columns) cells[field] = checkedText(row.cells[at] ?? "", field, report);
  return cells;
}

function checkedText(cell: string, field: ColumnField, report: RowReport): string | null {
  const text = cleanText(cell);
  const max = fieldLimits[field];
  if (text.length > max) return report(field, "too-long", { max });
  const finding = text === "" ? null : findingIn(text);
  if (finding === null) return text;
  if (finding.kind !== "formula-kept-as-text") return report(field, finding.kind, { sign: finding.sign });
  if (FREE_TEXT.has(field)) report(field, finding.kind, { sign: finding.sign });
  return text;
}
