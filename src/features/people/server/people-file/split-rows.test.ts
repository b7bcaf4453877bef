import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenTable } from "../../../../../tests/factories/people-file.ts";
import { delimiters } from "../../shared/file-writing.ts";
import { CELL_LIMIT, COLUMN_LIMIT, type FileRow, RowSplitter } from "./split-rows.ts";

const rowsOf = (text: string, pieces: readonly string[] = [text]): FileRow[] => {
  const splitter = new RowSplitter(";");
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
};
const cellsOf = (text: string): string[][] => rowsOf(text).map(({ cells }) => cells);

const cell = fc.string({
  unit: fc.constantFrom("a", "å", "ł", " ", '"', "\r", "\n", ";", ",", "\t", "|"),
  maxLength: 8,
});
const table = fc.array(
  fc.array(cell, { minLength: 2, maxLength: 5 }).filter((row) => row.some((text) => text.trim() !== "")),
  { minLength: 1, maxLength: 6 },
);

describe("cutting a file into rows", () => {
  it("gives back every table that a system wrote, whatever signs are in its cells", () => {
    const writing = fc.record({
      delimiter: fc.constantFrom(...delimiters),
      quotes: fc.constantFrom("everywhere", "where needed"),
      lineBreak: fc.constantFrom("\r\n", "\n", "\r"),
    });
    fc.assert(
      fc.property(table, writing, (rows, form) => {
        const bytes = writtenTable(rows, { ...form, encoding: "utf-8", mark: "no mark" });
        const splitter = new RowSplitter(form.delimiter);
        const read = [...splitter.push(Buffer.from(bytes).toString()), ...splitter.end()];
        expect(read.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it("reads as a general CSV parser does", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const bytes = writtenTable(rows, {
          encoding: "utf-8",
          mark: "no mark",
          delimiter: ";",
          quotes: "where needed",
          lineBreak: "\n",
        });
        const text = Buffer.from(bytes).toString();
        const others = parse(text, {
          delimiter: ";",
          relax_column_count: true,
          record_delimiter: ["\r\n", "\n", "\r"],
        });
        expect(cellsOf(text)).toEqual(others);
      }),
    );
  });

  it("does not care where the file is cut into pieces", () => {
    const text = fc.string({ unit: fc.constantFrom("a", '"', "\r", "\n", ";"), maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(30), fc.nat(30), (whole, first, second) => {
        const [from, to] = [Math.min(first, second), Math.max(first, second)];
        const read = (pieces: readonly string[]): unknown => {
          try {
            return rowsOf(whole, pieces);
          } catch (error) {
            return String(error);
          }
        };
        expect(read([whole.slice(0, from), whole.slice(from, to), whole.slice(to)])).toEqual(read([whole]));
      }),
    );
  });

  it("counts lines as an editor does, also inside quotation marks and over empty lines", () => {
    const rows = rowsOf('a;b\r\n"x\r\ny\nz";2\r\n\r\n;\r\n3;4\n5;"6"');
    expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, "a", "b"],
      [2, "x\r\ny\nz", "2"],
      [7, "3", "4"],
      [8, "5", "6"],
    ]);
  });

  it("takes a quotation mark inside a text as it is", () => {
    expect(cellsOf('skärm 24";"Anna "Ankan" Berg";x\n')).toEqual([['skärm 24"', 'Anna Ankan" Berg"', "x"]]);
  });

  it("keeps one character more than a cell may have of one that has a hundred million", () => {
    const splitter = new RowSplitter(";");
    const piece = "x".repeat(1_000_000);
    splitter.push('1;"');
    for (let at = 0; at < 100; at += 1) splitter.push(piece);
    const [row] = splitter.push('";2\n');
    expect(row?.cells.map((text) => text.length)).toEqual([1, CELL_LIMIT + 1, 1]);
  });

  it("keeps the first cells of a row with a million, and says how many there were", () => {
    const [row] = rowsOf(`${"x;".repeat(999_999)}x\n`);
    expect(row?.width).toBe(1_000_000);
    expect(row?.cells).toHaveLength(COLUMN_LIMIT);
  });

  it("names the line where a quotation mark was opened that nobody closed", () => {
    expect(() => rowsOf('a;b\n1;2\n3;"4\n5;6\n')).toThrow(
      expect.objectContaining({ reason: "unclosed-quote", params: { line: 3 } }),
    );
  });
});
