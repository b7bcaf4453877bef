import type { ColumnField } from "../../shared/person-fields.ts";
import { excerpt } from "../people-file/cell-text.ts";
import type { ColumnsByField } from "../people-file/columns-by-field.ts";
import type { KnownPerson } from "../people-file/known-people.ts";
import type { PlannedRow } from "../people-file/preview-import.ts";
import { storableJson } from "./storable-json.ts";

type Value = string | number | boolean | null | readonly string[];

/** The columns that a row is staged in, in their order, with the type that a list of their values is sent as. */
export const stagedColumns = {
  place: "int",
  line: "int",
  outcome: "text",
  person_id: "uuid",
  changed_fields: "text",
  is_leaving: "bool",
  employee_id: "text",
  manager_employee_id: "text",
  given_name: "text",
  family_name: "text",
  email: "text",
  status: "text",
  date_of_seniority: "date",
  date_in_job: "date",
  last_hire_date: "date",
  date_of_termination: "date",
  department: "text",
  title: "text",
  level: "int",
  location: "text",
  time_zone: "text",
  languages: "text",
  cells: "text",
  problems: "text",
} as const;

export type StagedRow = Partial<Record<keyof typeof stagedColumns, Value>>;

/** One row of the file as it is staged. Of somebody who stays as she or he is, only who it is. */
export function stagedRow(row: PlannedRow, columns: ColumnsByField): StagedRow {
  const { line, change, person, problems, isLeaving } = row;
  const about = problems.length > 0 ? { cells: shown(row, columns), problems: storableJson(problems) } : {};
  const place = { place: line, line, outcome: change?.kind ?? "refused", ...about };
  if (change === null || person === null) return place;
  if (change.kind === "unchanged") return { ...place, person_id: change.known.id };
  const who = change.kind === "changed" ? { person_id: change.known.id, changed_fields: change.fields } : {};
  return {
    ...place,
    ...who,
    is_leaving: isLeaving,
    employee_id: person.employeeId,
    manager_employee_id: person.managerEmployeeId,
    given_name: person.givenName,
    family_name: person.familyName,
    email: person.email,
    status: person.status,
    date_of_seniority: person.dateOfSeniority,
    date_in_job: person.dateInJob,
    last_hire_date: person.lastHireDate,
    date_of_termination: person.dateOfTermination,
    department: person.department,
    title: person.title,
    level: person.level,
    location: person.location,
    time_zone: person.timeZone,
    languages: person.languages,
  };
}

/** Somebody who is here and in no row, after the file's last line. */
export const missingRow = ({ id }: KnownPerson, place: number): StagedRow => ({
  place,
  outcome: "missing",
  person_id: id,
});

function shown({ cells }: PlannedRow, columns: ColumnsByField): string {
  const texts: Partial<Record<ColumnField, string>> = {};
  for (const [field, { at }] of columns) texts[field] = excerpt(cells[at] ?? "");
  return storableJson(texts);
}

/** A list literal of PostgreSQL for each column: made here, so that the thread that serves people only passes them on. */
export function literalsOf(rows: readonly StagedRow[]): string[] {
  return Object.keys(stagedColumns).map(
    (column) => `{${rows.map((row) => element(row[column as keyof StagedRow] ?? null, column)).join(",")}}`,
  );
}

function element(value: Value, column: string): string {
  if (value === null) return column === "changed_fields" ? '"{}"' : column === "is_leaving" ? "false" : "NULL";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? value : `{${value.join(",")}}`;
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
