import { sql } from "kysely";
import type { PersonalData } from "#platform/server/personal-data.ts";

/** What the person seeks and offers, wishes and blocks; and the wishes and blocks of others that are about the person. */
export const needsPersonalData: PersonalData = {
  export: async ({ db }, personId) => [
    {
      heading: { sv: "Det du söker och erbjuder", en: "What you seek and offer" },
      rows: await db
        .selectFrom("needsAnswers as a")
        .innerJoin("programmesPublished as p", "p.id", "a.programmeId")
        .select(["p.name as programme", "a.answers", "a.submittedAt", "a.updatedAt"])
        .select(
          sql<string[] | null>`(select json_agg(n.name order by w.rank) from needs_wishes w
            join people_published n on n.id = w.wished_id
            where w.programme_id = a.programme_id and w.person_id = a.person_id)`.as("wishes"),
        )
        .select(
          sql<
            string[] | null
          >`(select json_agg(n.name) from needs_blocks b join people_published n on n.id = b.blocked_id
            where b.programme_id = a.programme_id and b.person_id = a.person_id)`.as("blocks"),
        )
        .where("a.personId", "=", personId)
        .execute(),
    },
  ],
  erase: async ({ db }, { personId }) => {
    await db.deleteFrom("needsAnswers").where("personId", "=", personId).execute();
    await db.deleteFrom("needsWishes").where("wishedId", "=", personId).execute();
    await db.deleteFrom("needsBlocks").where("blockedId", "=", personId).execute();
  },
};
