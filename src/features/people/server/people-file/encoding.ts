import type { Encoding } from "../../shared/file-writing.ts";
import type { FileSource } from "./file-source.ts";

export type FoundEncoding = { encoding: Encoding; because: "mark" | "zero-bytes" | "valid-utf-8" | "not-utf-8" };

const HEAD_BYTES = 4096;

/** Finds out how the text is written. Reads the whole file where it has no mark: one late byte decides about UTF-8. */
export async function findEncoding(source: FileSource): Promise<FoundEncoding> {
  const head = await headOf(source);
  return byMark(head) ?? byZeroBytes(head) ?? (await byValidity(source));
}

/** The text of the file in pieces, without its byte-order mark. Bytes that mean nothing become U+FFFD. */
export async function* decodedText(source: FileSource, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of source()) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

/** At most the first 4 KB of the file. */
export async function headOf(source: FileSource): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const bytes of source()) {
    pieces.push(bytes);
    length += bytes.length;
    if (length >= HEAD_BYTES) break;
  }
  return Buffer.concat(pieces).subarray(0, HEAD_BYTES);
}

function byMark([first, second, third]: Uint8Array): FoundEncoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: "utf-8", because: "mark" };
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", because: "mark" };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", because: "mark" };
  return null;
}

/** Western text in UTF-16 has a zero in nearly every second byte: the first of two when big-endian, else the second. */
function byZeroBytes(head: Uint8Array): FoundEncoding | null {
  const zeros = (from: number): number => {
    const bytes = head.filter((_, at) => at % 2 === from);
    return bytes.filter((byte) => byte === 0).length / bytes.length;
  };
  const [inFirst, inSecond] = [zeros(0), zeros(1)];
  if (inSecond > 0.5 && inFirst < 0.1) return { encoding: "utf-16le", because: "zero-bytes" };
  if (inFirst > 0.5 && inSecond < 0.1) return { encoding: "utf-16be", because: "zero-bytes" };
  return null;
}

async function byValidity(source: FileSource): Promise<FoundEncoding> {
  const strict = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const bytes of source()) strict.decode(bytes, { stream: true });
    strict.decode();
    return { encoding: "utf-8", because: "valid-utf-8" };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { encoding: "windows-1252", because: "not-utf-8" };
  }
}
