import type { ImportPreview } from "../../shared/import-preview.ts";
import type { KnownPeople } from "./known-people.ts";
import { changeOf, missingFrom, type PersonChange } from "./plan-import.ts";
import type { PeopleReading } from "./read-people.ts";
import type { ReadRow } from "./read-row.ts";

/** A row and what taking it in would do; null for one that is refused. */
export type PlannedRow = ReadRow & { change: PersonChange | null; isLeaving: boolean };

/** Words of each kind that a preview asks about. */
const ASKED_WORDS = 20;

type Strange = { statuses: Map<string, number>; levels: Map<string, number> };

/** Reads the file through, hands over what each row would do, batch by batch, and returns the sum. Writes nothing. */
export async function previewImport(
  reading: PeopleReading,
  here: KnownPeople,
  take: (rows: readonly PlannedRow[], rowsSoFar: number) => void | Promise<void> = () => {},
): Promise<ImportPreview> {
  const counts = { rows: 0, new: 0, changed: 0, unchanged: 0, refused: 0, noted: 0, leaving: 0, missing: 0 };
  const problemsByKind: ImportPreview["problemsByKind"] = {};
  const strange: Strange = { statuses: new Map(), levels: new Map() };
  for await (const rows of reading.rows()) {
    const planned = rows.map((row) => plannedRow(row, reading, here));
    for (const row of planned) {
      count(counts, row);
      for (const { kind } of row.problems) problemsByKind[kind] = (problemsByKind[kind] ?? 0) + 1;
      noteStrangeWords(strange, row);
    }
    await take(planned, counts.rows);
  }
  counts.missing = missingFrom(here, reading.isInFile).length;
  const strangeWords = { statuses: mostUsed(strange.statuses), levels: mostUsed(strange.levels) };
  return { counts, problemsByKind, columnNotes: [...reading.columnNotes], ...levelsOf(reading), strangeWords };
}

const levelsOf = ({ levels, levelsAreNew }: PeopleReading) => ({ levels: [...levels], levelsAreNew });

function plannedRow(row: ReadRow, { spokenOf }: PeopleReading, here: KnownPeople): PlannedRow {
  const { person } = row;
  if (person === null) return { ...row, change: null, isLeaving: false };
  const change = changeOf(person, here, spokenOf);
  const isLeaving = change.kind === "changed" && change.fields.includes("status") && person.status === "terminated";
  return { ...row, change, isLeaving };
}

function count(counts: ImportPreview["counts"], { change, isLeaving, problems }: PlannedRow): void {
  counts.rows += 1;
  counts[change?.kind ?? "refused"] += 1;
  if (isLeaving) counts.leaving += 1;
  if (change !== null && problems.length > 0) counts.noted += 1;
}

function noteStrangeWords({ statuses, levels }: Strange, { problems }: PlannedRow): void {
  for (const { kind, value } of problems) {
    const words = kind === "unknown-status" ? statuses : kind === "unknown-level" ? levels : null;
    if (words && (words.has(value) || words.size < ASKED_WORDS)) words.set(value, (words.get(value) ?? 0) + 1);
  }
}

const mostUsed = (words: ReadonlyMap<string, number>) =>
  [...words].map(([word, rows]) => ({ word, rows })).toSorted((a, b) => b.rows - a.rows);
