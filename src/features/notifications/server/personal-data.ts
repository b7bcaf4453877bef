import { sql } from "kysely";
import type { PersonalData } from "#platform/server/personal-data.ts";

/** What the person was told and chose; and what others were told about the person by name. */
export const notificationsPersonalData: PersonalData = {
  export: async ({ db }, personId) => [
    {
      heading: { sv: "Det du har fått besked om", en: "What you were told" },
      rows: await db
        .selectFrom("notifications")
        .select(["kind", "blanks", "toldAt", "readAt", "doneAt", "mailedAt"])
        .where("personId", "=", personId)
        .orderBy("id")
        .execute(),
    },
    {
      heading: { sv: "Hur du vill få besked", en: "How you want to be told" },
      rows: [
        ...(await db
          .selectFrom("notificationSettings")
          .select(["quiet", "gathered"])
          .where("personId", "=", personId)
          .execute()),
        ...(await db
          .selectFrom("notificationChoices")
          .select(["subject", "channel", "isOn"])
          .where("personId", "=", personId)
          .execute()),
      ],
    },
  ],
  erase: async ({ db }, { personId, name }) => {
    for (const table of ["notifications", "notificationSettings", "notificationChoices", "notificationStops"] as const)
      await db.deleteFrom(table).where("personId", "=", personId).execute();
    await db
      .deleteFrom("notifications")
      .where((eb) =>
        eb.or([
          sql<boolean>`strpos(blanks::text, ${personId}) > 0`,
          // As JSON writes it: a name may hold a quotation mark.
          sql<boolean>`strpos(blanks::text, ${JSON.stringify(name).slice(1, -1)}) > 0`,
        ]),
      )
      .execute();
  },
};
