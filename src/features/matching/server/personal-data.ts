import type { PersonalData } from "#platform/server/personal-data.ts";

/**
 * Drafts that the person stands in. They are the coordinators' until they are published, so they are handed out as facts; what
 * the engine read and answered goes, because it cannot forget one person only.
 */
export const matchingPersonalData: PersonalData = {
  export: async ({ db }, personId) => [
    {
      heading: { sv: "Omgångar som du har varit med i", en: "Rounds that you were in" },
      rows: await db
        .selectFrom("matchProposals as m")
        .innerJoin("programmesPublished as p", "p.id", "m.programmeId")
        .select(["p.name as programme", "m.createdAt"])
        .where("m.publicationId", "is not", null)
        .where((eb) => eb.or([eb("m.oneId", "=", personId), eb("m.otherId", "=", personId)]))
        .execute(),
    },
  ],
  erase: async ({ db }, { personId }) => {
    const proposals = await db
      .deleteFrom("matchProposals")
      .where((eb) => eb.or([eb("oneId", "=", personId), eb("otherId", "=", personId)]))
      .returning("runId")
      .execute();
    const unmatched = await db
      .deleteFrom("matchUnmatched")
      .where("personId", "=", personId)
      .returning("runId")
      .execute();
    await db
      .deleteFrom("matchEdits")
      .where((eb) => eb.or([eb("oneId", "=", personId), eb("otherId", "=", personId)]))
      .execute();
    const runIds = [...new Set([...proposals, ...unmatched].map(({ runId }) => runId))];
    if (runIds.length === 0) return;
    for (const table of ["matchInputs", "matchResults", "matchExports"] as const)
      await db.deleteFrom(table).where("runId", "in", runIds).execute();
  },
};
