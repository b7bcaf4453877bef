import type { ImportProblem } from "../../shared/import-problem.ts";
import { type ProblemKind, severityOf } from "../../shared/problem-kinds.ts";
import type { ColumnField } from "../../shared/person-fields.ts";
import { excerpt } from "./cell-text.ts";
import type { ColumnsByField } from "./columns-by-field.ts";
import type { FileRow } from "./split-rows.ts";

/** Notes one problem of a row, at a field's column or (null) for the whole row. Answers null, what such a cell is worth. */
export type RowReport = (field: ColumnField | null, kind: ProblemKind, params?: ImportProblem["params"]) => null;

/** A report that adds to `problems` with the row's line, the column's heading and an excerpt of the cell. */
export function rowReport(row: FileRow, columns: ColumnsByField, problems: ImportProblem[]): RowReport {
  return (field, kind, params = {}) => {
    const column = field === null ? undefined : columns.get(field);
    const value = column ? excerpt(row.cells[column.at] ?? "") : "";
    problems.push({ line: row.line, column: column?.heading ?? null, kind, severity: severityOf(kind), value, params });
    return null;
  };
}
