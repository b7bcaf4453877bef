import type { PersonDraft, PersonField } from "../../shared/person-fields.ts";
import { nameKey } from "./person-name.ts";

/**
 * Somebody who is already here. `employeeId` is null for a person who was invited by mail and has not been in a people
 * file yet; `chosenByPerson` lists what the person has set in the own profile, which no file overwrites.
 */
export type KnownPerson = Omit<PersonDraft, "employeeId"> & {
  id: string;
  employeeId: string | null;
  chosenByPerson: readonly PersonField[];
};

/** The people who are already here, as a file's rows look for them. */
export type KnownPeople = {
  all: readonly KnownPerson[];
  byEmployeeId: ReadonlyMap<string, KnownPerson>;
  byMail: ReadonlyMap<string, KnownPerson>;
  byName: ReadonlyMap<string, readonly KnownPerson[]>;
};

/** Makes the look-ups, once for an import. */
export function knownPeople(all: readonly KnownPerson[]): KnownPeople {
  return {
    all,
    byEmployeeId: new Map(all.flatMap((person) => (person.employeeId === null ? [] : [[person.employeeId, person]]))),
    byMail: new Map(all.flatMap((person) => (person.email === null ? [] : [[person.email, person]]))),
    byName: Map.groupBy(all, nameKey),
  };
}
