import type { Locale } from "#platform/shared/actor.ts";
import { employees, type Employee } from "../../factories/employees.ts";
import { peopleFile, peopleFileForms } from "../../factories/people-file.ts";

export type CastMember = Employee & { name: string };

/** A company of forty, and those of it who take part: Ada, Bo, and four who answer through the API. */
export type Cast = {
  ada: CastMember;
  bo: CastMember;
  /** Each two neighbours have what the other seeks. */
  others: readonly CastMember[];
  size: number;
  /** The company as its Swedish personnel system exports it, in Windows-1252. */
  file: { name: string; mimeType: string; buffer: Buffer };
};

/** Those who take part speak `locale` first; no two who are to meet have the same manager. */
export function castSpeaking(locale: Locale): Cast {
  const languages = locale === "sv" ? (["sv", "en"] as const) : (["en", "sv"] as const);
  const here = { status: "active", leftOn: null, languages } as const;
  const parts = new Map<number, Partial<Employee>>([25, 33, 30, 36].map((place) => [place, here]))
    .set(20, { ...here, givenName: "Ada", familyName: "Åkerström", email: "ada.akerstrom@nordvik.example" })
    .set(39, { ...here, givenName: "Bo", familyName: "Haddad", email: "bo.haddad@nordvik.example" });
  const company = employees(40).map((person, place): Employee => ({ ...person, ...parts.get(place) }));
  const at = (place: number) => named(company[place]);
  return {
    ada: at(20),
    bo: at(39),
    others: [25, 33, 30, 36].map(at),
    size: company.length,
    file: {
      name: "personal.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(peopleFile(peopleFileForms.swedish, company)),
    },
  };
}

function named(person: Employee | undefined): CastMember {
  if (!person) throw new Error("nobody has this place in the company");
  return { ...person, name: `${person.givenName} ${person.familyName}` };
}
