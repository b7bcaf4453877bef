import type { Work } from "#platform/server/context.ts";
import type { PersonalData, PersonalSection } from "#platform/server/personal-data.ts";

/** The account, where it was signed in, and what the log says of the person. The log keeps its ids and forgets its addresses. */
export const accountsPersonalData: PersonalData = {
  export: (work, personId) =>
    Promise.all([account, roles, signIns, keys, notices, log].map((section) => section(work, personId))),
  erase: async ({ db }, { personId }) => {
    for (const table of ["sessions", "apiTokens", "signInLinks", "roleAssignments", "noticeAcknowledgements"] as const)
      await db.deleteFrom(table).where("personId", "=", personId).execute();
    await db.deleteFrom("accounts").where("personId", "=", personId).execute();
    await db.updateTable("auditLog").set({ address: null }).where("actorId", "=", personId).execute();
  },
};

const account = async ({ db }: Work, personId: string): Promise<PersonalSection> => ({
  heading: { sv: "Kontot", en: "The account" },
  rows: await db
    .selectFrom("accounts")
    .select(["locale", "timeZone", "theme", "firstSignedInAt", "createdAt"])
    .where("personId", "=", personId)
    .execute(),
});

const roles = async ({ db }: Work, personId: string): Promise<PersonalSection> => ({
  heading: { sv: "Roller i organisationen", en: "Roles in the organisation" },
  rows: await db.selectFrom("roleAssignments").select(["role", "givenAt"]).where("personId", "=", personId).execute(),
});

const signIns = async ({ db }: Work, personId: string): Promise<PersonalSection> => ({
  heading: { sv: "Inloggningar", en: "Sign-ins" },
  rows: await db
    .selectFrom("sessions")
    .select(["address", "userAgent", "createdAt", "endedAt"])
    .where("personId", "=", personId)
    .orderBy("id")
    .execute(),
});

const keys = async ({ db }: Work, personId: string): Promise<PersonalSection> => ({
  heading: { sv: "Nycklar till program", en: "Keys for programs" },
  rows: await db
    .selectFrom("apiTokens")
    .select(["name", "scopes", "createdAt"])
    .where("personId", "=", personId)
    .execute(),
});

const notices = async ({ db }: Work, personId: string): Promise<PersonalSection> => ({
  heading: { sv: "Information som du har läst", en: "Notices that you have read" },
  rows: await db.selectFrom("noticeAcknowledgements").select(["version"]).where("personId", "=", personId).execute(),
});

const log = async ({ db }: Work, personId: string): Promise<PersonalSection> => ({
  heading: { sv: "Loggen över vad du och andra har gjort", en: "The log of what you and others did" },
  rows: await db
    .selectFrom("auditLog")
    .select(["at", "action", "address", "detail"])
    .where((eb) => eb.or([eb("actorId", "=", personId), eb("subjectPersonId", "=", personId)]))
    .orderBy("id")
    .execute(),
});
