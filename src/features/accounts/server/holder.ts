import type { Database } from "#platform/server/database/connect.ts";
import { languageOf } from "./language.ts";
import { whoCanSignIn } from "./who-can-sign-in.ts";

/** Whose account or link it is, for a screen at the door; undefined when the door is shut for that person. */
export async function holderOf(db: Database, personId: string) {
  const row = await whoCanSignIn(db)
    .select(["person.id as personId", "person.name", "person.givenName", "person.email", "person.languages"])
    .select([
      "account.locale",
      "account.passwordHash",
      "organisation.defaultLocale",
      "organisation.name as organisation",
    ])
    .where("person.id", "=", personId)
    .executeTakeFirst();
  return row && { ...row, locale: languageOf(row), organisation: row.organisation ?? "Parvis" };
}
