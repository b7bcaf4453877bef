import type { Locale } from "#platform/shared/actor.ts";
import type { Database } from "#platform/server/database/connect.ts";
import { languageOf } from "./language.ts";
import { whoCanSignIn } from "./who-can-sign-in.ts";

/** Somebody whom a mail can reach, and how to address her or him. */
export type Addressee = {
  personId: string;
  name: string;
  givenName: string;
  email: string;
  locale: Locale;
  organisation: string;
  /** The zone that hours are in for this person. */
  timeZone: string;
  hasSignedIn: boolean;
};

/** Those of these people whom a mail may be sent to: with an address, in the company, and not shut out. */
export async function addressees(db: Database, personIds: readonly string[]): Promise<Addressee[]> {
  const rows = await whoCanSignIn(db)
    .select(["person.id as personId", "person.name", "person.givenName", "person.languages", "account.locale"])
    .select(["account.firstSignedInAt", "organisation.defaultLocale", "organisation.name as organisation"])
    .select(({ fn }) => fn.coalesce("account.timeZone", "person.timeZone", "organisation.timeZone").as("timeZone"))
    .select((eb) => eb.ref("person.email").$notNull().as("email"))
    .where("person.email", "is not", null)
    .where("person.id", "=", (eb) => eb.fn.any(eb.val(personIds)))
    .execute();
  return rows.map(({ personId, name, givenName, email, organisation, timeZone, firstSignedInAt, ...speaker }) => ({
    ...{ personId, name, givenName, email },
    locale: languageOf(speaker),
    organisation: organisation ?? "Parvis",
    timeZone: timeZone ?? "UTC",
    hasSignedIn: firstSignedInAt !== null,
  }));
}
