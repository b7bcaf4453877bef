import type { FileForm } from "../../shared/import-preview.ts";
import type { Delimiter, Encoding } from "../../shared/file-writing.ts";
import { cleanText, excerpt } from "./cell-text.ts";
import { decodedText, findEncoding, headOf } from "./encoding.ts";
import type { FileSource } from "./file-source.ts";
import { findDelimiter } from "./find-delimiter.ts";
import { isPersonalNumber, maskedPersonalNumber } from "./personal-number.ts";
import { COLUMN_LIMIT, type FileRow, RowSplitter } from "./split-rows.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** Characters from the beginning that decide about delimiter, header and samples. */
const BEGINNING = 262_144;
const HEADER_SEARCH_ROWS = 20;
const SAMPLES = 3;

/**
 * Finds out how a file is built: how its text is written and cut, and its columns (headings made unique). What a person
 * chose by hand is taken as it is. Data lines come after `headerLine`. Throws `UnreadableFile`.
 */
export async function inspectFile(
  source: FileSource,
  chosen: { encoding?: Encoding | undefined; delimiter?: Delimiter | undefined } = {},
): Promise<FileForm> {
  refuseOtherKinds(await headOf(source));
  const found = chosen.encoding
    ? { encoding: chosen.encoding, because: "chosen" as const }
    : await findEncoding(source);
  const beginning = await beginningOf(source, found.encoding);
  if (beginning.trim() === "") throw new UnreadableFile("empty");
  const delimiter = chosen.delimiter ?? findDelimiter(`${beginning}\n`);
  if (!delimiter) throw new UnreadableFile("one-column");
  return { ...found, delimiter, ...headerAndSamples(new RowSplitter(delimiter).push(`${beginning}\n`)) };
}

/** First bytes of files that people mistake for a table of text. */
const OTHER_KINDS = [
  { starts: [0x50, 0x4b, 0x03, 0x04], reason: "spreadsheet" },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], reason: "spreadsheet" },
  { starts: [0x25, 0x50, 0x44, 0x46], reason: "not-text" },
  { starts: [0x89, 0x50, 0x4e, 0x47], reason: "not-text" },
  { starts: [0xff, 0xd8, 0xff], reason: "not-text" },
  { starts: [0x1f, 0x8b], reason: "not-text" },
] as const;

function refuseOtherKinds(head: Uint8Array): void {
  if (head.length === 0) throw new UnreadableFile("empty");
  const kind = OTHER_KINDS.find(({ starts }) => starts.every((byte, at) => head[at] === byte));
  if (kind) throw new UnreadableFile(kind.reason);
}

async function beginningOf(source: FileSource, encoding: Encoding): Promise<string> {
  let beginning = "";
  for await (const text of decodedText(source, encoding)) {
    beginning += text;
    if (beginning.length >= BEGINNING) break;
  }
  return beginning.slice(0, BEGINNING);
}

/** The header is the first row that fills half as many cells as the fullest: a title or a date may stand above it. */
function headerAndSamples(rows: readonly FileRow[]): Pick<FileForm, "headerLine" | "columns"> {
  const filled = rows.slice(0, HEADER_SEARCH_ROWS).map((row) => row.cells.filter((cell) => cell.trim()).length);
  const at = filled.findIndex((count) => count > 1 && count >= Math.max(...filled) / 2);
  const header = rows[at];
  if (!header) throw new UnreadableFile("one-column");
  if (header.width > COLUMN_LIMIT) throw new UnreadableFile("header-too-wide", { max: COLUMN_LIMIT });
  const sampled = rows.slice(at + 1, at + 101);
  const columns = headings(header.cells).map((heading, column) => ({ heading, samples: samples(sampled, column) }));
  return { headerLine: header.line, columns };
}

/** Headings without the empty ones at the end; an empty one between others becomes `#3`, a repeated one gets `(2)`. */
function headings(cells: readonly string[]): string[] {
  const names = cells.map((cell) => excerpt(cleanText(cell)));
  const taken = new Map<string, number>();
  return names.slice(0, names.findLastIndex(Boolean) + 1).map((name, at) => {
    const heading = name || `#${at + 1}`;
    const times = (taken.get(heading) ?? 0) + 1;
    taken.set(heading, times);
    return times === 1 ? heading : `${heading} (${times})`;
  });
}

function samples(rows: readonly FileRow[], column: number): string[] {
  const values = new Set<string>();
  for (const row of rows) {
    const text = excerpt(row.cells[column] ?? "");
    if (text) values.add(isPersonalNumber(text) ? maskedPersonalNumber(text) : text);
    if (values.size === SAMPLES) break;
  }
  return [...values];
}
