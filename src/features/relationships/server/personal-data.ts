import { sql } from "kysely";
import type { Work } from "#platform/server/context.ts";
import type { PersonalData, PersonalSection } from "#platform/server/personal-data.ts";
import { anyOf } from "./lives.ts";

/**
 * The person's relationships and what the person wrote in them. What was written together stays with the other, signed by a
 * former colleague; a report stays with those it was sent to, who may have to act on it.
 */
export const relationshipsPersonalData: PersonalData = {
  export: (work, personId) =>
    Promise.all([relationships, privateNotes, reasons, reports].map((section) => section(work, personId))),
  erase: async ({ db }, { personId }) => {
    await db.deleteFrom("relationshipPrivateNotes").where("personId", "=", personId).execute();
    await db.deleteFrom("relationshipReasons").where("personId", "=", personId).execute();
    await db
      .updateTable("relationshipSharedNotes")
      .set({ updatedBy: null })
      .where("updatedBy", "=", personId)
      .execute();
    await db.updateTable("relationshipFirstSteps").set({ tickedBy: null }).where("tickedBy", "=", personId).execute();
    const own = await db.selectFrom("memberships").select("relationshipId").where("personId", "=", personId).execute();
    // It quotes what the person seeks and can give.
    await db
      .deleteFrom("relationshipIntroductions")
      .where("relationshipId", "=", anyOf(own.map(({ relationshipId }) => relationshipId)))
      .execute();
  },
};

const relationships = async ({ db }: Work, personId: string): Promise<PersonalSection> => ({
  heading: { sv: "Relationer", en: "Relationships" },
  rows: await db
    .selectFrom("memberships as m")
    .innerJoin("relationships as r", "r.id", "m.relationshipId")
    // Whoever left a circle that goes on reads nothing of it any more, here either.
    .leftJoin("relationshipSharedNotes as n", (join) =>
      join.onRef("n.relationshipId", "=", "r.id").on("m.endedAs", "is distinct from", "ex"),
    )
    .leftJoin("relationshipIntroductions as i", (join) =>
      join.onRef("i.relationshipId", "=", "r.id").on("m.endedAs", "is distinct from", "ex"),
    )
    .select(["r.state", "r.form", "m.answer", "m.joinedAt", "m.endedAt", "n.words as sharedNote", "i.reasons as why"])
    .select(
      sql<string[]>`(select json_agg(p.name) from memberships o join people_published p on p.id = o.person_id
        where o.relationship_id = r.id and o.person_id <> m.person_id)`.as("others"),
    )
    .where("m.personId", "=", personId)
    .execute(),
});

const privateNotes = async ({ db }: Work, personId: string): Promise<PersonalSection> => ({
  heading: { sv: "Dina egna anteckningar", en: "Your own notes" },
  rows: await db.selectFrom("relationshipPrivateNotes").select(["words"]).where("personId", "=", personId).execute(),
});

const reasons = async ({ db }: Work, personId: string): Promise<PersonalSection> => ({
  heading: { sv: "Varför du sa nej eller lämnade", en: "Why you said no or left" },
  rows: await db
    .selectFrom("relationshipReasons")
    .select(["about", "choice", "words"])
    .where("personId", "=", personId)
    .execute(),
});

const reports = async ({ db }: Work, personId: string): Promise<PersonalSection> => ({
  heading: { sv: "Anmälningar som du har gjort", en: "Reports that you made" },
  rows: await db
    .selectFrom("relationshipReports")
    .select(["kind", "words"])
    .where("reporterId", "=", personId)
    .execute(),
});
