import type { Locale } from "#platform/shared/actor.ts";
import type { Work } from "#platform/server/context.ts";
import { openFirstAccount } from "#features/accounts/server/index.ts";
import type { PasswordFault } from "#features/accounts/shared/password-faults.ts";
import { addPerson } from "#features/people/server/index.ts";
import { organisationSetUp } from "../shared/organisation.events.ts";

export type Founding = {
  organisation: string;
  locale: Locale;
  timeZone: string;
  person: { givenName: string; familyName: string; email: string };
  password: string;
};

/**
 * Gives the organisation its name and its first person, who becomes administrator. Returns the person's id, or null when
 * somebody was first: of two at the same time one founds, and the other waits and is told.
 */
export async function foundOrganisation(
  work: Work,
  { organisation, locale, timeZone, person, password }: Founding,
  weak: (fault: PasswordFault) => Error,
): Promise<string | null> {
  const founded = await work.db
    .insertInto("organisation")
    .values({ name: organisation, defaultLocale: locale, timeZone, setUpAt: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("name")
    .executeTakeFirst();
  if (!founded) return null;
  const personId = await addPerson(work, { ...person, languages: [locale], timeZone });
  const known = { name: `${person.givenName} ${person.familyName}`, email: person.email, organisation };
  await openFirstAccount(work, { personId, password, known, locale }, weak);
  await work.db.deleteFrom("setUpLinks").execute();
  work.emit(organisationSetUp({ personId }));
  return personId;
}
