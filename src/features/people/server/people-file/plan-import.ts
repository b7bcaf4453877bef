import type { PersonDraft, PersonField } from "../../shared/person-fields.ts";
import type { KnownPeople, KnownPerson } from "./known-people.ts";

/** What taking a person in would do. `unchanged` and `changed` name who it is; `fields` are those that get a new value. */
export type PersonChange =
  | { kind: "new" }
  | { kind: "changed"; known: KnownPerson; fields: readonly (PersonField | "employeeId")[] }
  | { kind: "unchanged"; known: KnownPerson };

/**
 * Compares a person of the file with who is here, by employee number; somebody who was invited by mail before any file
 * came is found by the address. Only what the file speaks of can change, and nothing the person has chosen.
 */
export function changeOf(person: PersonDraft, here: KnownPeople, spokenOf: ReadonlySet<PersonField>): PersonChange {
  const known = here.byEmployeeId.get(person.employeeId) ?? withoutNumber(person.email, here);
  if (!known) return { kind: "new" };
  const fields = [...spokenOf].filter(
    (field) => !known.chosenByPerson.includes(field) && differs(person, known, field),
  );
  return fields.length > 0 ? { kind: "changed", known, fields } : { kind: "unchanged", known };
}

/** People who work here and are in no row of the file: proposed for deactivation, never removed. */
export const missingFrom = (here: KnownPeople, isInFile: (person: KnownPerson) => boolean): KnownPerson[] =>
  here.all.filter((person) => person.employeeId !== null && person.status !== "terminated" && !isInFile(person));

function withoutNumber(email: string | null, here: KnownPeople): KnownPerson | undefined {
  const known = email === null ? undefined : here.byMail.get(email);
  return known?.employeeId === null ? known : undefined;
}

function differs(person: PersonDraft, known: KnownPerson, field: PersonField): boolean {
  if (field === "languages") return person.languages.join() !== known.languages.join();
  // A place that tells no zone says nothing about the zone.
  if (field === "timeZone" && person.timeZone === null) return false;
  return person[field] !== known[field];
}
