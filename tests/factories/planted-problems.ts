import { employees } from "./employees.ts";
import { peopleFileForms, writtenTable } from "./people-file.ts";

export type PlantedProblem = { line: number; column: string | null; kind: string };

const form = peopleFileForms.swedish;
const headings: readonly string[] = form.columns.map(({ heading }) => heading);

/** A fault in one cell: its place, what stands there instead (a text, or what stands in that cell of another line). */
type Plant = { line: number; column: string; kind: string; text: string | { ofLine: number } };

/** Lines from 76 on are people without reports, so that a fault of one row stays with that row. */
const plants: readonly Plant[] = [
  { line: 77, column: "Anst.nr", kind: "duplicate-id", text: { ofLine: 76 } },
  { line: 79, column: "E-post", kind: "duplicate-mail", text: { ofLine: 78 } },
  { line: 81, column: "E-post", kind: "bad-mail", text: "inte-en-adress" },
  { line: 83, column: "Chef anst.nr", kind: "unknown-manager", text: "99999" },
  { line: 85, column: "Anställd from", kind: "bad-date", text: "2019-02-30" },
  { line: 87, column: "Status", kind: "unknown-status", text: "Kanske" },
  { line: 89, column: "Förnamn", kind: "missing-name", text: "" },
  { line: 91, column: "Anst.nr", kind: "missing-id", text: "" },
  { line: 93, column: "Befattning", kind: "formula-kept-as-text", text: '=HYPERLINK("http://evil.example","x")' },
  { line: 95, column: "Avdelning", kind: "too-long", text: "x".repeat(100_000) },
  { line: 97, column: "Chef anst.nr", kind: "manager-cycle", text: { ofLine: 99 } },
  { line: 99, column: "Chef anst.nr", kind: "manager-cycle", text: { ofLine: 97 } },
  { line: 103, column: "Förnamn", kind: "control-character", text: "\u202eAnna" },
  { line: 105, column: "Anställd from", kind: "date-in-words-accepted", text: "3 mars 2019" },
  { line: 107, column: "Nivå", kind: "unknown-level", text: "9" },
];
const SHORT_LINE = 101;

/** A file in the Swedish form with one planted problem of each kind, and the list of them. */
export function fileWithPlantedProblems(seed = 1): { bytes: Uint8Array; planted: PlantedProblem[] } {
  const rows = employees(120, seed).map((person) => form.columns.map(({ cell }) => cell(person)));
  for (const { line, column, text } of plants) {
    const at = headings.indexOf(column);
    const source = column === "Chef anst.nr" ? headings.indexOf("Anst.nr") : at;
    rowAt(rows, line)[at] = typeof text === "string" ? text : (rowAt(rows, text.ofLine)[source] ?? "");
  }
  rowAt(rows, SHORT_LINE).splice(7);
  const bytes = writtenTable([headings, ...rows], { ...form.writing, encoding: "utf-8" });
  const planted = plants.map(({ line, column, kind }): PlantedProblem => ({ line, column, kind }));
  return { bytes, planted: [...planted, { line: SHORT_LINE, column: null, kind: "too-few-columns" }] };
}

function rowAt(rows: string[][], line: number): string[] {
  const row = rows[line - 2];
  if (!row) throw new Error(`the file has no line ${line}`);
  return row;
}
