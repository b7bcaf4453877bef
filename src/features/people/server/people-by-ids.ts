import type { Work } from "#platform/server/context.ts";

export type NamedPerson = {
  id: string;
  name: string;
  givenName: string;
  title: string | null;
  department: string | null;
};

/** People by their ids, as their colleagues know them; those who do not exist are missing from the map. */
export async function peopleByIds(
  { db }: Pick<Work, "db">,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedPerson>> {
  const rows = await db
    .selectFrom("people")
    .select(["id", "name", "givenName", "title", "department"])
    .where("id", "=", (eb) => eb.fn.any(eb.val([...ids])))
    .execute();
  return new Map(rows.map((person) => [person.id, person]));
}
