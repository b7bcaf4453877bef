import type { Employee } from "./employees.ts";

/** How a file is written, whatever is in it. */
export type Writing = {
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  mark: "mark" | "no mark";
  delimiter: ";" | "," | "\t" | "|";
  quotes: "everywhere" | "where needed";
  lineBreak: "\r\n" | "\n" | "\r";
};

type Column = { heading: string; cell: (person: Employee) => string };
export type PeopleFileForm = { writing: Writing; columns: readonly Column[] };

/** The forms in which personnel systems export people. */
export const peopleFileForms = {
  /** Swedish headings, semicolons, Windows-1252, days as 2012-06-25. */
  swedish: {
    writing: { encoding: "windows-1252", mark: "no mark", delimiter: ";", quotes: "where needed", lineBreak: "\r\n" },
    columns: [
      { heading: "Anst.nr", cell: ({ number }) => String(number) },
      { heading: "Chef anst.nr", cell: ({ managerNumber }) => String(managerNumber ?? "") },
      { heading: "Förnamn", cell: ({ givenName }) => givenName },
      { heading: "Efternamn", cell: ({ familyName }) => familyName },
      { heading: "E-post", cell: ({ email }) => email },
      {
        heading: "Status",
        cell: ({ status }) => ({ active: "Aktiv", leave: "Tjänstledig", terminated: "Slutat" })[status],
      },
      { heading: "Anställd from", cell: ({ hiredOn }) => hiredOn },
      { heading: "Befattning from", cell: ({ inJobSince }) => inJobSince },
      { heading: "Avdelning", cell: ({ department }) => department },
      { heading: "Befattning", cell: ({ title }) => title },
      { heading: "Nivå", cell: ({ level }) => String(level) },
      { heading: "Ort", cell: ({ location }) => location },
      {
        heading: "Språk",
        cell: ({ languages }) => languages.map((code) => ({ sv: "Svenska", en: "engelska" })[code]).join(", "),
      },
      { heading: "Slutdatum", cell: ({ leftOn }) => leftOn ?? "" },
    ],
  },
  /** English headings, tabs, UTF-16, "Last, First" in one column, days as 25/06/2012, levels as "3 - Supervisor". */
  workers: {
    writing: { encoding: "utf-16le", mark: "mark", delimiter: "\t", quotes: "where needed", lineBreak: "\r\n" },
    columns: [
      { heading: "Employee ID", cell: ({ number }) => String(number) },
      { heading: "Worker", cell: ({ givenName, familyName }) => `${familyName}, ${givenName}` },
      { heading: "Manager Employee ID", cell: ({ managerNumber }) => String(managerNumber ?? "") },
      { heading: "Primary Work Email", cell: ({ email }) => email },
      {
        heading: "Worker Status",
        cell: ({ status }) => ({ active: "Active", leave: "On Leave", terminated: "Terminated" })[status],
      },
      { heading: "Continuous Service Date", cell: ({ hiredOn }) => dayFirst(hiredOn) },
      { heading: "Time in Position Start", cell: ({ inJobSince }) => dayFirst(inJobSince) },
      { heading: "Supervisory Organization", cell: ({ department }) => department },
      { heading: "Business Title", cell: ({ title }) => title },
      { heading: "Management Level", cell: ({ level }) => `${level} - ${levelNames[level]}` },
      { heading: "Location", cell: ({ location }) => location },
      { heading: "Time Zone", cell: ({ timeZone }) => timeZone },
      {
        heading: "Preferred Language",
        cell: ({ languages }) => ({ sv: "Swedish", en: "English" })[languages[0] ?? "sv"],
      },
      { heading: "Termination Date", cell: ({ leftOn }) => (leftOn === null ? "" : dayFirst(leftOn)) },
    ],
  },
  /** English headings, every cell in quotes, UTF-8 with a mark, prefixed numbers, days as "Jun 25, 2012", loud addresses. */
  byName: {
    writing: { encoding: "utf-8", mark: "mark", delimiter: ",", quotes: "everywhere", lineBreak: "\r\n" },
    columns: [
      { heading: "Employee #", cell: ({ number }) => `E-${number}` },
      { heading: "First Name", cell: ({ givenName }) => givenName },
      { heading: "Last Name", cell: ({ familyName }) => familyName },
      { heading: "Work Email", cell: ({ email, number }) => (number % 2 === 0 ? email : email.toUpperCase()) },
      { heading: "Supervisor EID", cell: ({ managerNumber }) => (managerNumber === null ? "" : `E-${managerNumber}`) },
      {
        heading: "Employment Status",
        cell: ({ status }) => ({ active: "Full-Time", leave: "Leave of absence", terminated: "Terminated" })[status],
      },
      { heading: "Hire Date", cell: ({ hiredOn }) => inWords(hiredOn) },
      { heading: "Job Title", cell: ({ title }) => title },
      { heading: "Department", cell: ({ department }) => department },
      { heading: "Division", cell: () => "Nordvik" },
      { heading: "Location", cell: ({ location }) => location },
    ],
  },
} satisfies Record<string, PeopleFileForm>;

/** The bytes of a file with these people in this form, written as the form is unless told otherwise. */
export function peopleFile(
  form: PeopleFileForm,
  people: readonly Employee[],
  writing: Partial<Writing> = {},
): Uint8Array {
  const rows = people.map((person) => form.columns.map(({ cell }) => cell(person)));
  return writtenTable([form.columns.map(({ heading }) => heading), ...rows], { ...form.writing, ...writing });
}

/** The bytes of any table of texts. */
export function writtenTable(rows: readonly (readonly string[])[], writing: Writing): Uint8Array {
  const cell = (text: string): string => {
    const needed = /["\r\n]/.test(text) || text.includes(writing.delimiter);
    return writing.quotes === "everywhere" || needed ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const text = rows.map((row) => row.map(cell).join(writing.delimiter) + writing.lineBreak).join("");
  return encoded(writing.mark === "mark" ? `\ufeff${text}` : text, writing.encoding);
}

function encoded(text: string, encoding: Writing["encoding"]): Uint8Array {
  if (encoding === "windows-1252") return Buffer.from(text.replaceAll("Ł", "L").replaceAll("ł", "l"), "latin1");
  const bytes = Buffer.from(text, encoding === "utf-8" ? "utf8" : "utf16le");
  return encoding === "utf-16be" ? bytes.swap16() : bytes;
}

const levelNames = { 1: "Associate", 2: "Professional", 3: "Supervisor", 4: "Director", 5: "Executive" } as const;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const dayFirst = (day: string): string => day.split("-").toReversed().join("/");

function inWords(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${months[(month ?? 1) - 1]} ${date}, ${year}`;
}
