import type { FileForm } from "../../shared/import-preview.ts";
import type { CellCorrections } from "../../shared/people-mapping.ts";
import type { FileRow } from "./split-rows.ts";

/** The rows of a file with the cells that somebody put right by hand in their place. */
export async function* correctedRows(
  batches: AsyncIterable<FileRow[]>,
  { columns }: FileForm,
  corrections: CellCorrections,
): AsyncGenerator<FileRow[]> {
  const lines = new Map(
    Object.entries(corrections).map(([line, cells]) => [Number(line), new Map(Object.entries(cells))]),
  );
  for await (const rows of batches) {
    yield rows.map((row) => {
      const texts = lines.get(row.line);
      return texts ? correctedRow(row, columns, texts) : row;
    });
  }
}

function correctedRow(row: FileRow, columns: FileForm["columns"], texts: ReadonlyMap<string, string>): FileRow {
  const cells = [...row.cells];
  for (const [at, { heading }] of columns.entries()) {
    const text = texts.get(heading);
    if (text === undefined) continue;
    while (cells.length < at) cells.push("");
    cells[at] = text;
  }
  return { ...row, cells, width: Math.max(row.width, cells.length) };
}
