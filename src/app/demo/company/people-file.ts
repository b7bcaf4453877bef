import type { Employee } from "./employees.ts";

const header = [
  "Anst.nr",
  "Chef anst.nr",
  "Förnamn",
  "Efternamn",
  "E-post",
  "Status",
  "Anställd från",
  "Befattning från",
  "Avdelning",
  "Befattning",
  "Nivå",
  "Ort",
  "Tidszon",
  "Språk",
];

/** The company as its HR system exports it: semicolons, Swedish headers, UTF-8. */
export function peopleFile(employees: readonly Employee[]): string {
  const rows = employees.map((employee) => [
    employee.employeeId,
    employee.managerId,
    employee.given,
    employee.family,
    employee.email,
    employee.status,
    employee.hiredOn,
    employee.inJobSince,
    employee.department.name,
    employee.title,
    String(employee.level),
    employee.office.city,
    employee.office.timeZone,
    employee.office.languages,
  ]);
  return [header, ...rows].map((cells) => cells.join(";")).join("\r\n");
}
