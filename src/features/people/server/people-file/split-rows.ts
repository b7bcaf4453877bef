import type { Delimiter } from "../../shared/file-writing.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** The longest cell we keep. One that is longer keeps one character more, so that it is seen to be too long. */
export const CELL_LIMIT = 10_000;
/** The most cells of a row that we keep; `width` says how many there were. */
export const COLUMN_LIMIT = 500;

/** A row of the file: its first line counted from 1 as an editor does, its cells as they stand, and how many there were. */
export type FileRow = { line: number; cells: string[]; width: number };

/**
 * Cuts text into rows as RFC 4180 says, piece by piece. Unlike a general parser it never gives up on a long cell or an
 * odd quote, because one bad row must not cost a person the whole file; rows with nothing in them are left out.
 */
export class RowSplitter {
  readonly #delimiter: number;
  #rows: FileRow[] = [];
  #cells: string[] = [];
  #width = 0;
  #cell = "";
  #cellBegun = false;
  #inQuotes = false;
  #quoteSeen = false;
  #returnSeen = false;
  #line = 1;
  #rowLine = 1;
  #quoteLine = 1;

  constructor(delimiter: Delimiter) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /** The rows that this piece completes. */
  push(text: string): FileRow[] {
    let at = 0;
    while (at < text.length) at = this.#inQuotes ? this.#readQuoted(text, at) : this.#readPlain(text, at);
    return this.#taken();
  }

  /** The last row, when no line break ended it. Throws when a quotation mark was opened and never closed. */
  end(): FileRow[] {
    if (this.#inQuotes && !this.#quoteSeen) throw new UnreadableFile("unclosed-quote", { line: this.#quoteLine });
    if (this.#cellBegun || this.#width > 0) this.#endRow();
    return this.#taken();
  }

  #taken(): FileRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  #readPlain(text: string, from: number): number {
    const first = text.charCodeAt(from);
    if (this.#returnSeen) {
      this.#returnSeen = false;
      if (first === LF) return from + 1;
    }
    if (first === QUOTE && !this.#cellBegun) return this.#openQuotes(from);
    const end = this.#plainEnd(text, from);
    if (end > from) this.#append(text, from, end);
    if (end === text.length) return end;
    const stop = text.charCodeAt(end);
    if (stop === this.#delimiter) this.#endCell();
    else this.#endLine(stop);
    return end + 1;
  }

  #plainEnd(text: string, from: number): number {
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === this.#delimiter || code === LF || code === CR) return at;
    }
    return text.length;
  }

  #openQuotes(at: number): number {
    this.#inQuotes = true;
    this.#cellBegun = true;
    this.#quoteLine = this.#line;
    return at + 1;
  }

  #readQuoted(text: string, from: number): number {
    if (this.#quoteSeen) {
      this.#quoteSeen = false;
      if (text.charCodeAt(from) === QUOTE) {
        this.#append(text, from, from + 1);
        return from + 1;
      }
      this.#inQuotes = false;
      return from;
    }
    const quote = text.indexOf('"', from);
    const end = quote === -1 ? text.length : quote;
    this.#append(text, from, end);
    this.#countLines(text, from, end);
    if (quote === -1) return end;
    this.#quoteSeen = true;
    this.#returnSeen = false;
    return quote + 1;
  }

  /** A line break is LF, CR or both, and may be cut in two by the end of a piece. */
  #countLines(text: string, from: number, end: number): void {
    for (let at = from; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === CR || (code === LF && !this.#returnSeen)) this.#line += 1;
      this.#returnSeen = code === CR;
    }
  }

  #append(text: string, from: number, end: number): void {
    this.#cellBegun = true;
    const room = CELL_LIMIT + 1 - this.#cell.length;
    if (room > 0) this.#cell += text.slice(from, Math.min(end, from + room));
  }

  #endCell(): void {
    this.#width += 1;
    if (this.#width <= COLUMN_LIMIT) this.#cells.push(this.#cell);
    this.#cell = "";
    this.#cellBegun = false;
  }

  #endLine(stop: number): void {
    this.#endRow();
    this.#line += 1;
    this.#rowLine = this.#line;
    this.#returnSeen = stop === CR;
  }

  #endRow(): void {
    this.#endCell();
    if (this.#cells.some((cell) => cell.trim() !== "")) {
      this.#rows.push({ line: this.#rowLine, cells: this.#cells, width: this.#width });
    }
    this.#cells = [];
    this.#width = 0;
  }
}

const [QUOTE, LF, CR] = [34, 10, 13];
