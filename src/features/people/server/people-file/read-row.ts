import type { ImportProblem } from "../../shared/import-problem.ts";
import type { PersonDraft } from "../../shared/person-fields.ts";
import type { CellReaders } from "./cell-readers.ts";
import { cellsByField } from "./cells-by-field.ts";
import { checkAcrossRows, type Surroundings } from "./check-across-rows.ts";
import type { ColumnsByField } from "./columns-by-field.ts";
import { readPerson } from "./read-person.ts";
import { type RowReport, rowReport } from "./row-report.ts";
import type { FileRow } from "./split-rows.ts";

/** A row as it was read. `person` is null when an error refuses the row. */
export type ReadRow = {
  line: number;
  cells: readonly string[];
  person: PersonDraft | null;
  problems: readonly ImportProblem[];
};

/** What every row of one file is read with. `width` is the number of columns that have a heading. */
export type RowContext = {
  width: number;
  columns: ColumnsByField;
  readers: CellReaders;
  surroundings: Surroundings;
  today: string;
};

/** Reads one row and everything that can be said about it; a row of the wrong width is not looked into. */
export function readRow(row: FileRow, context: RowContext): ReadRow {
  const { columns, readers, surroundings, today } = context;
  const problems: ImportProblem[] = [];
  const report = rowReport(row, columns, problems);
  const { line, cells } = row;
  if (!hasWidth(row, context.width, report)) return { line, cells, person: null, problems };
  const texts = cellsByField(row, columns, report);
  const alone = readPerson(texts, readers, today, report);
  const person = checkAcrossRows(alone, texts, line, surroundings, report);
  const refused = problems.some(({ severity }) => severity === "error");
  return { line, cells, person: refused ? null : person, problems };
}

/** Empty cells beyond the last heading do no harm: spreadsheets like to leave them. */
function hasWidth(row: FileRow, width: number, report: RowReport): boolean {
  if (row.width < width) report(null, "too-few-columns", { expected: width, found: row.width });
  else if (row.cells.slice(width).some((cell) => cell.trim() !== "")) {
    report(null, "too-many-columns", { expected: width, found: row.width });
  } else return true;
  return false;
}
