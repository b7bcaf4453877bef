import type { FileForm } from "../../shared/import-preview.ts";
import type { PeopleMapping } from "../../shared/people-mapping.ts";
import type { ColumnField, PersonField } from "../../shared/person-fields.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** Where each field that is read stands in a row, and under which heading. */
export type ColumnsByField = ReadonlyMap<ColumnField, { at: number; heading: string }>;

/** Lays a mapping over a file's columns. Throws `UnreadableFile` when number or name have no column. */
export function columnsByField(form: FileForm, mapping: Pick<PeopleMapping, "columns">): ColumnsByField {
  const fieldOf = new Map(Object.entries(mapping.columns));
  const columns = new Map<ColumnField, { at: number; heading: string }>();
  for (const [at, { heading }] of form.columns.entries()) {
    const field = fieldOf.get(heading);
    if (field && !columns.has(field)) columns.set(field, { at, heading });
  }
  const missing = missingField(columns);
  if (missing) throw new UnreadableFile("column-missing", { field: missing });
  return columns;
}

function missingField(columns: ColumnsByField): ColumnField | null {
  if (!columns.has("employeeId")) return "employeeId";
  if (columns.has("fullName")) return null;
  if (!columns.has("givenName")) return columns.has("familyName") ? "givenName" : "fullName";
  return columns.has("familyName") ? null : "familyName";
}

/** The fields of a person that a file with these columns says anything about; it leaves the others as they are. */
export function fieldsSpokenOf(columns: ColumnsByField): ReadonlySet<PersonField> {
  const fields = new Set<PersonField>();
  for (const field of columns.keys()) for (const spoken of spokenBy(field)) fields.add(spoken);
  return fields;
}

function spokenBy(field: ColumnField): readonly PersonField[] {
  if (field === "fullName") return ["givenName", "familyName"];
  if (field === "managerName") return ["managerEmployeeId"];
  if (field === "dateOfTermination") return ["dateOfTermination", "status"];
  return field === "location" ? ["location", "timeZone"] : [field];
}
