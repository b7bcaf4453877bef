import { type Message, messages } from "#platform/shared/messages.ts";
import type { ColumnField, EmploymentStatus } from "./person-fields.ts";

/** What each field of a person is called on screens and in the mapping of a people file. */
export const personFieldMessages = messages({
  employeeId: { sv: "Anställningsnummer", en: "Employee number" },
  managerEmployeeId: { sv: "Chefens anställningsnummer", en: "Manager’s employee number" },
  managerName: { sv: "Chefens namn eller e-post", en: "Manager’s name or email" },
  givenName: { sv: "Förnamn", en: "First name" },
  familyName: { sv: "Efternamn", en: "Last name" },
  fullName: { sv: "För- och efternamn", en: "First and last name" },
  email: { sv: "E-post", en: "Email" },
  status: { sv: "Anställningens status", en: "Employment status" },
  dateOfSeniority: { sv: "Anställd sedan", en: "Employed since" },
  dateInJob: { sv: "I befattningen sedan", en: "In position since" },
  lastHireDate: { sv: "Senast anställd", en: "Latest hire date" },
  dateOfTermination: { sv: "Sista anställningsdag", en: "Last day of employment" },
  department: { sv: "Avdelning", en: "Department" },
  title: { sv: "Befattning", en: "Title" },
  level: { sv: "Nivå", en: "Level" },
  location: { sv: "Ort", en: "Location" },
  timeZone: { sv: "Tidszon", en: "Time zone" },
  languages: { sv: "Språk", en: "Languages" },
} satisfies Record<ColumnField, Message>);

export const employmentStatusMessages = messages({
  active: { sv: "Aktiv", en: "Active" },
  leave: { sv: "Tjänstledig", en: "On leave" },
  terminated: { sv: "Slutat", en: "Left" },
} satisfies Record<EmploymentStatus, Message>);
