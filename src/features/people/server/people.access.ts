import { accessTo } from "#platform/server/access.ts";
import { type PersonFacts, personPolicy } from "../shared/people.policy.ts";

/** The only road to somebody's page by the person's id. */
export const onPerson = accessTo<PersonFacts>({
  load: async ({ db }, ids) => {
    const rows = await db
      .selectFrom("people")
      .select(["id as personId", "status"])
      .where("id", "=", (eb) => eb.fn.any(eb.val(ids)))
      .execute();
    return new Map(rows.map((row) => [row.personId, row]));
  },
  read: personPolicy.read,
});
