import type { PersonalData } from "#platform/server/personal-data.ts";
import { formerColleague } from "../shared/former-colleague.ts";

/** The person's row, skills, and what the last people files said. What stays is a former colleague without traits. */
export const peoplePersonalData: PersonalData = {
  export: async ({ db }, personId) => [
    {
      heading: { sv: "Profil och uppgifter från personalsystemet", en: "Profile, and what the personnel system says" },
      rows: await db
        .selectFrom("people")
        .select(["employeeId", "givenName", "familyName", "email", "status", "title", "department", "location"])
        .select(["timeZone", "languages", "about", "workingHours", "dateOfSeniority", "dateInJob", "lastHireDate"])
        .select(["managerEmployeeId", "createdAt", "updatedAt"])
        .where("id", "=", personId)
        .execute(),
    },
    {
      heading: { sv: "Det du kan", en: "What you can" },
      rows: await db
        .selectFrom("personSkills")
        .select(["skillId", "proficiency"])
        .where("personId", "=", personId)
        .execute(),
    },
  ],
  erase: async ({ db, now }, { personId }) => {
    const { employeeId } = await db
      .selectFrom("people")
      .select("employeeId")
      .where("id", "=", personId)
      .executeTakeFirstOrThrow();
    const organisation = await db.selectFrom("organisationPublished").select("defaultLocale").executeTakeFirst();
    await db.deleteFrom("personSkills").where("personId", "=", personId).execute();
    await db
      .deleteFrom("peopleImportRows")
      .where((eb) => eb.or([eb("personId", "=", personId), ...(employeeId ? [eb("employeeId", "=", employeeId)] : [])]))
      .execute();
    if (employeeId !== null)
      await db
        .updateTable("people")
        .set({ managerEmployeeId: null })
        .where("managerEmployeeId", "=", employeeId)
        .execute();
    await db
      .updateTable("people")
      .set({ ...formerColleague(organisation?.defaultLocale ?? "sv"), updatedAt: now })
      .where("id", "=", personId)
      .execute();
  },
};
