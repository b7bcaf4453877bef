import { type Delimiter, delimiters } from "../../shared/file-writing.ts";
import { RowSplitter } from "./split-rows.ts";

/**
 * The sign that cuts the beginning of a file into the most columns of equal number; null when none gives two columns.
 * A first line such as `sep=;`, which Excel writes and reads, decides at once.
 */
export function findDelimiter(beginning: string): Delimiter | null {
  const said = /^sep=(.)\r?\n/.exec(beginning)?.[1];
  const declared = delimiters.find((delimiter) => delimiter === said);
  if (declared) return declared;
  let best: { delimiter: Delimiter | null; score: number } = { delimiter: null, score: 0 };
  for (const delimiter of delimiters) {
    const score = evenness(beginning, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Number of columns in the usual row, times the share of rows that have exactly so many; 0 for a single column. */
function evenness(beginning: string, delimiter: Delimiter): number {
  const widths = new RowSplitter(delimiter).push(beginning).map((row) => row.width);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const usual = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  return usual && usual[0] > 1 ? (usual[0] * usual[1]) / widths.length : 0;
}
