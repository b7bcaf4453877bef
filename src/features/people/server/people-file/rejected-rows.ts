import type { FileForm } from "../../shared/import-preview.ts";
import type { ImportProblem } from "../../shared/import-problem.ts";
import type { ReadRow } from "./read-row.ts";

/** The words of the file in its reader's language. */
export type RejectedRowsWords = { line: string; reason: string; say: (problem: ImportProblem) => string };

/** A file of refused rows in the making: its beginning, and the lines for more rows ("" when none of them is refused). */
export type RejectedRowsFile = { beginning: string; linesFor(rows: readonly ReadRow[]): string };

/**
 * The refused rows as a file to correct and read again: the cells as they stood, the line, and why. It is cut as the
 * original was, in UTF-8 with a mark so that spreadsheets read å, ä and ö.
 */
export function rejectedRowsFile(form: FileForm, words: RejectedRowsWords): RejectedRowsFile {
  const width = form.columns.length;
  const written = (cells: readonly string[]): string =>
    `${cells.map((cell) => csvCell(cell, form.delimiter)).join(form.delimiter)}\r\n`;
  const lineFor = ({ line, cells, problems }: ReadRow): string => {
    const errors = problems.filter(({ severity }) => severity === "error").map(words.say);
    const original = Array.from({ length: width }, (_, at) => cells[at] ?? "");
    return written([...original, String(line), errors.join(" ")]);
  };
  return {
    beginning: `\ufeff${written([...form.columns.map(({ heading }) => heading), words.line, words.reason])}`,
    linesFor: (rows) =>
      rows
        .filter(({ person }) => person === null)
        .map(lineFor)
        .join(""),
  };
}

/** A cell that no spreadsheet takes for a formula, in quotation marks when it needs them. */
export function csvCell(cell: string, delimiter: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(safe) || safe.includes(delimiter) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
