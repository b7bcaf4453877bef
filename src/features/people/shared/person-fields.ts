export const employmentStatuses = ["active", "leave", "terminated"] as const;
export type EmploymentStatus = (typeof employmentStatuses)[number];

/** What the organisation's personnel system knows of a person. */
export const personFields = [
  "employeeId",
  "managerEmployeeId",
  "givenName",
  "familyName",
  "email",
  "status",
  "dateOfSeniority",
  "dateInJob",
  "lastHireDate",
  "dateOfTermination",
  "department",
  "title",
  "level",
  "location",
  "timeZone",
  "languages",
] as const;
export type PersonField = (typeof personFields)[number];

/** What one column of a people file can hold: a person's field, a whole name, or a manager by name or mail address. */
export const columnFields = [...personFields, "fullName", "managerName"] as const;
export type ColumnField = (typeof columnFields)[number];

export const dateFields = ["dateOfSeniority", "dateInJob", "lastHireDate", "dateOfTermination"] as const;
export type DateField = (typeof dateFields)[number];

/** The longest text, in characters, that a cell of each kind may hold. */
export const fieldLimits: Readonly<Record<ColumnField, number>> = {
  employeeId: 50,
  managerEmployeeId: 50,
  givenName: 100,
  familyName: 100,
  fullName: 200,
  managerName: 254,
  email: 254,
  status: 60,
  dateOfSeniority: 40,
  dateInJob: 40,
  lastHireDate: 40,
  dateOfTermination: 40,
  department: 200,
  title: 200,
  level: 100,
  location: 100,
  timeZone: 100,
  languages: 200,
};

/**
 * A person as a file or another personnel source proposes it. Days are `YYYY-MM-DD`, languages ISO 639 codes,
 * `level` is a position in the organisation's own list. The manager is an employee number, because the manager may come later in the same file or in the next one.
 */
export type PersonDraft = {
  employeeId: string;
  managerEmployeeId: string | null;
  givenName: string;
  familyName: string;
  email: string | null;
  status: EmploymentStatus;
  dateOfSeniority: string | null;
  dateInJob: string | null;
  lastHireDate: string | null;
  dateOfTermination: string | null;
  department: string | null;
  title: string | null;
  level: number | null;
  location: string | null;
  timeZone: string | null;
  languages: readonly string[];
};
