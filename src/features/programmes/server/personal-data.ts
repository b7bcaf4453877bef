import type { PersonalData } from "#platform/server/personal-data.ts";
import { participantLeft } from "../shared/programmes.events.ts";

/** Which programmes the person is or was in, runs, and why she or he left. */
export const programmesPersonalData: PersonalData = {
  export: async ({ db }, personId) => [
    {
      heading: { sv: "Program som du är eller har varit med i", en: "Programmes that you are or were in" },
      rows: await db
        .selectFrom("enrolments as e")
        .innerJoin("programmes as p", "p.id", "e.programmeId")
        .leftJoin("enrolmentReasons as r", (join) =>
          join.onRef("r.programmeId", "=", "e.programmeId").onRef("r.personId", "=", "e.personId"),
        )
        .select(["p.name", "e.state", "e.joinedAt", "e.endedAt", "e.firstInLine", "r.reason"])
        .where("e.personId", "=", personId)
        .execute(),
    },
    {
      heading: { sv: "Program som du samordnar", en: "Programmes that you coordinate" },
      rows: await db
        .selectFrom("programmeCoordinators as c")
        .innerJoin("programmes as p", "p.id", "c.programmeId")
        .select(["p.name"])
        .where("c.personId", "=", personId)
        .execute(),
    },
  ],
  erase: async ({ db, now, emit }, { personId }) => {
    await db.deleteFrom("enrolmentReasons").where("personId", "=", personId).execute();
    await db.deleteFrom("programmeCoordinators").where("personId", "=", personId).execute();
    const left = await db
      .updateTable("enrolments")
      .set({ state: "left", endedAt: now })
      .where("personId", "=", personId)
      .where("state", "in", ["invited", "enrolled"])
      .returning("programmeId")
      .execute();
    emit(...left.map(({ programmeId }) => participantLeft({ programmeId, personId })));
  },
};
