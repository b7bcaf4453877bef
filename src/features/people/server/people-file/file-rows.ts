import type { Delimiter, Encoding } from "../../shared/file-writing.ts";
import { decodedText } from "./encoding.ts";
import type { FileSource } from "./file-source.ts";
import { type FileRow, RowSplitter } from "./split-rows.ts";

/** The rows of the file from its beginning, in batches as the pieces of the file complete them. */
export async function* fileRows(
  source: FileSource,
  { encoding, delimiter }: { encoding: Encoding; delimiter: Delimiter },
): AsyncGenerator<FileRow[]> {
  const splitter = new RowSplitter(delimiter);
  for await (const text of decodedText(source, encoding)) yield splitter.push(text);
  yield splitter.end();
}
