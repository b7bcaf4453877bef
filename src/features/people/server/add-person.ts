import type { Work } from "#platform/server/context.ts";

export type NewPerson = {
  givenName: string;
  familyName: string;
  email: string;
  languages: readonly string[];
  timeZone: string;
};

/** Writes one person down who does not come from a people file: the one who sets Parvis up. Returns the id. */
export async function addPerson({ db, now }: Pick<Work, "db" | "now">, person: NewPerson): Promise<string> {
  const added = await db
    .insertInto("people")
    .values({ ...person, languages: [...person.languages], createdAt: now, updatedAt: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  return added.id;
}
