import type { FileForm } from "../../shared/import-preview.ts";
import type { ImportProblem } from "../../shared/import-problem.ts";
import type { ReadRow } from "./read-row.ts";

/** The words of the file in its reader's language. */
export type RejectedRowsWords = { line: string; reason: string; say: (problem: ImportProblem) => string };

/**
 * The refused rows as a file to correct and read again: line, the cells as they stood, and why. It is written as the
 * original was cut, in UTF-8 with a mark so that spreadsheets read å, ä and ö.
 */
export async function* rejectedRows(
  form: FileForm,
  batches: AsyncIterable<readonly ReadRow[]>,
  words: RejectedRowsWords,
): AsyncGenerator<string> {
  const width = form.columns.length;
  const written = (cells: readonly string[]): string =>
    `${cells.map((cell) => csvCell(cell, form.delimiter)).join(form.delimiter)}\r\n`;
  yield `\ufeff${written([...form.columns.map(({ heading }) => heading), words.line, words.reason])}`;
  for await (const rows of batches) {
    const lines = rows
      .filter(({ person }) => person === null)
      .map(({ line, cells, problems }) => {
        const errors = problems.filter(({ severity }) => severity === "error").map(words.say);
        const original = Array.from({ length: width }, (_, at) => cells[at] ?? "");
        return written([...original, String(line), errors.join(" ")]);
      });
    if (lines.length > 0) yield lines.join("");
  }
}

/** A cell that no spreadsheet takes for a formula, in quotation marks when it needs them. */
export function csvCell(cell: string, delimiter: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(safe) || safe.includes(delimiter) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
