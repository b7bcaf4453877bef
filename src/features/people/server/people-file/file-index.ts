import { type DateField, dateFields } from "../../shared/person-fields.ts";
import { cleanText } from "./cell-text.ts";
import type { ColumnsByField } from "./columns-by-field.ts";
import { DateEvidence } from "./date-order.ts";
import { keptText } from "./kept-text.ts";
import { nameKey, splitName } from "./person-name.ts";
import { MOST_LEVELS } from "./propose-levels.ts";
import type { FileRow } from "./split-rows.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** More people than this belong in several files: it bounds what one import keeps in memory. */
const PEOPLE_LIMIT = 250_000;

/** What single rows can not know: who else is in the file, and what the columns show when they are seen as a whole. */
export type FileIndex = {
  /** Employee number -> the first line that has it, and its manager's cells as they stand. */
  people: ReadonlyMap<string, { line: number; managerEmployeeId: string; managerName: string }>;
  /** Mail address -> the first line that has it, and that line's employee number. */
  mails: ReadonlyMap<string, { line: number; employeeId: string }>;
  /** Whole name -> employee numbers; empty unless managers are given by name. */
  names: ReadonlyMap<string, readonly string[]>;
  dates: ReadonlyMap<DateField, DateEvidence>;
  /** Spelling of a level -> how many people have it; stops growing beyond what a list of levels can be. */
  levels: ReadonlyMap<string, number>;
  rows: number;
  /** Rows without an employee number of their own: it is missing, or another row has it. */
  rowsWithoutNumber: number;
};

type Growing = {
  people: Map<string, { line: number; managerEmployeeId: string; managerName: string }>;
  mails: Map<string, { line: number; employeeId: string }>;
  names: Map<string, string[]>;
  dates: Map<DateField, DateEvidence>;
  levels: Map<string, number>;
  rows: number;
  rowsWithoutNumber: number;
};

/** Reads the whole file once. Keeps a few short texts for each person, whatever the size of the file. */
export async function indexFile(
  batches: AsyncIterable<readonly FileRow[]>,
  columns: ColumnsByField,
  headerLine: number,
): Promise<FileIndex> {
  const dates = dateFields.filter((field) => columns.has(field)).map((field) => [field, new DateEvidence()] as const);
  const index: Growing = {
    people: new Map(),
    mails: new Map(),
    names: new Map(),
    dates: new Map(dates),
    levels: new Map(),
    rows: 0,
    rowsWithoutNumber: 0,
  };
  for await (const rows of batches) {
    for (const row of rows) if (row.line > headerLine) addRow(index, row, columns);
    if (index.rows > PEOPLE_LIMIT) throw new UnreadableFile("too-many-people", { max: PEOPLE_LIMIT });
  }
  if (index.rows === 0) throw new UnreadableFile("no-rows");
  return index;
}

function addRow(index: Growing, row: FileRow, columns: ColumnsByField): void {
  index.rows += 1;
  const text = (field: Parameters<typeof columns.get>[0]): string => {
    const column = columns.get(field);
    return column ? cleanText(row.cells[column.at] ?? "") : "";
  };
  const employeeId = keptText(text("employeeId"));
  if (!employeeId || index.people.has(employeeId)) index.rowsWithoutNumber += 1;
  else {
    const managerEmployeeId = keptText(text("managerEmployeeId"));
    index.people.set(employeeId, { line: row.line, managerEmployeeId, managerName: keptText(text("managerName")) });
    if (columns.has("managerName")) addName(index.names, employeeId, text);
  }
  const mail = keptText(text("email").toLowerCase());
  if (mail && !index.mails.has(mail)) index.mails.set(mail, { line: row.line, employeeId });
  for (const [field, evidence] of index.dates) evidence.add(text(field));
  addLevel(index.levels, text("level"));
}

function addName(
  names: Map<string, string[]>,
  employeeId: string,
  text: (field: "fullName" | "givenName" | "familyName") => string,
): void {
  const [givenName, familyName] = [text("givenName"), text("familyName")];
  const key = nameKey(givenName && familyName ? { givenName, familyName } : splitName(text("fullName")));
  const before = names.get(key);
  if (before) before.push(employeeId);
  else names.set(keptText(key), [employeeId]);
}

function addLevel(levels: Map<string, number>, spelling: string): void {
  if (!spelling || (levels.size > MOST_LEVELS && !levels.has(spelling))) return;
  levels.set(keptText(spelling), (levels.get(spelling) ?? 0) + 1);
}
