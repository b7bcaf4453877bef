import type { ColumnField, DateField, EmploymentStatus, PersonDraft } from "../../shared/person-fields.ts";
import type { CellReaders } from "./cell-readers.ts";
import type { CellsByField } from "./cells-by-field.ts";
import { isMailAddress } from "./mail-address.ts";
import { type PersonName, splitName } from "./person-name.ts";
import type { RowReport } from "./row-report.ts";

/** A person as one row alone proposes it, still without manager. What can not be read is reported and left empty. */
export function readPerson(cells: CellsByField, readers: CellReaders, today: string, report: RowReport): PersonDraft {
  const date = (field: DateField): string | null => readDateCell(cells[field], field, readers, report);
  const dateOfTermination = date("dateOfTermination");
  const location = cells.location || null;
  return {
    employeeId: cells.employeeId || required(cells.employeeId, "employeeId", "missing-id", report),
    managerEmployeeId: null,
    ...readName(cells, report),
    email: readMail(cells.email, report),
    status: readStatus(cells.status, readers, report) ?? statusAt(dateOfTermination, today),
    dateOfSeniority: date("dateOfSeniority"),
    dateInJob: date("dateInJob"),
    lastHireDate: date("lastHireDate"),
    dateOfTermination,
    department: cells.department || null,
    title: cells.title || null,
    level: readLevel(cells.level, readers, report),
    location,
    timeZone: readTimeZone(cells.timeZone, location, readers, report),
    languages: readLanguageCell(cells.languages, readers, report),
  };
}

/** Reports an empty cell; one that is null has been reported already. Answers the empty text. */
function required(
  cell: string | null | undefined,
  field: ColumnField,
  kind: "missing-id" | "missing-name",
  report: RowReport,
): "" {
  if (cell === "") report(field, kind);
  return "";
}

/** A lone dash says that a person has only one name. */
const NO_NAME = "-";

function readName(cells: CellsByField, report: RowReport): PersonName {
  const { givenName, familyName, fullName } = cells;
  if (givenName === undefined || familyName === undefined) {
    const name = splitName(fullName ?? "");
    if (fullName !== null && !(name.givenName && name.familyName)) report("fullName", "missing-name");
    return { givenName: stated(name.givenName), familyName: stated(name.familyName) };
  }
  const name = {
    givenName: givenName || required(givenName, "givenName", "missing-name", report),
    familyName: familyName || required(familyName, "familyName", "missing-name", report),
  };
  if (name.givenName === NO_NAME && name.familyName === NO_NAME) report("givenName", "missing-name");
  return { givenName: stated(name.givenName), familyName: stated(name.familyName) };
}

const stated = (name: string): string => (name === NO_NAME ? "" : name);

function readMail(cell: string | null | undefined, report: RowReport): string | null {
  if (cell === "") return report("email", "missing-mail");
  if (!cell) return null;
  const address = cell.toLowerCase();
  return isMailAddress(address) ? address : report("email", "bad-mail");
}

function readStatus(cell: string | null | undefined, readers: CellReaders, report: RowReport): EmploymentStatus | null {
  if (!cell) return null;
  return readers.status(cell) ?? report("status", "unknown-status");
}

/** Without a word for it, somebody whose last day has passed has left and everybody else is active. */
const statusAt = (dateOfTermination: string | null, today: string): EmploymentStatus =>
  dateOfTermination !== null && dateOfTermination < today ? "terminated" : "active";

function readDateCell(
  cell: string | null | undefined,
  field: DateField,
  { dates }: CellReaders,
  report: RowReport,
): string | null {
  if (!cell) return null;
  const column = dates.get(field);
  if (!column) return null;
  const reading = column.read(cell);
  if ("refused" in reading) {
    const { refused, ...facts } = reading;
    return report(field, "bad-date", { reason: refused, ...facts });
  }
  if (reading.form !== column.usualForm) {
    if (reading.form === "words") report(field, "date-in-words-accepted", { day: reading.day });
    if (reading.form === "serial") report(field, "date-as-number-accepted", { day: reading.day });
  }
  return reading.day;
}

function readLevel(cell: string | null | undefined, { level }: CellReaders, report: RowReport): number | null {
  if (!cell || level === null) return null;
  return level(cell) ?? report("level", "unknown-level");
}

function readTimeZone(
  cell: string | null | undefined,
  location: string | null,
  readers: CellReaders,
  report: RowReport,
): string | null {
  if (cell) return readers.timeZone(cell) ?? report("timeZone", "unknown-time-zone");
  return location === null ? null : readers.timeZoneOfPlace(location);
}

function readLanguageCell(
  cell: string | null | undefined,
  { languages }: CellReaders,
  report: RowReport,
): readonly string[] {
  if (!cell) return [];
  const { codes, unknown } = languages(cell);
  if (unknown.length > 0) report("languages", "unknown-language", { words: unknown.join(", ") });
  return codes;
}
