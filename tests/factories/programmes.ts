import type { TestApp } from "../support/app.ts";
import { type ASession, aSession } from "./sessions.ts";

export type Somebody = ASession & { id: string; name: string };

type Traits = {
  givenName?: string;
  familyName?: string;
  email?: string | null;
  roles?: readonly ("administrator" | "hr" | "coordinator")[];
  department?: string;
  location?: string;
  managerId?: string;
  lastHireDate?: string;
  languages?: string[];
  status?: "active" | "leave" | "terminated";
};

let made = 0;

const worker = (test: TestApp, traits: Omit<Traits, "roles">) => {
  const now = test.app.platform.clock.now();
  made += 1;
  return {
    givenName: "Ada",
    familyName: `Åberg ${made}`,
    email: `ada.${made}@nordvik.example`,
    timeZone: "Europe/Stockholm",
    createdAt: now,
    updatedAt: now,
    ...traits,
  };
};

/** Somebody who works here and is signed in. */
export async function somebody(test: TestApp, { roles = [], ...traits }: Traits = {}): Promise<Somebody> {
  const { system, clock } = test.app.platform;
  const { id, name } = await system
    .insertInto("people")
    .values(worker(test, traits))
    .returning(["id", "name"])
    .executeTakeFirstOrThrow();
  for (const role of roles) {
    await system.insertInto("roleAssignments").values({ personId: id, role, givenAt: clock.now() }).execute();
  }
  return { id, name, ...(await aSession(test, id)) };
}

/** So many people who work here and have not signed in: their ids. */
export async function aCrowd(test: TestApp, size: number, traits: Omit<Traits, "roles"> = {}): Promise<string[]> {
  const people = Array.from({ length: size }, () => worker(test, traits));
  const made = await test.app.platform.system.insertInto("people").values(people).returning("id").execute();
  return made.map(({ id }) => id);
}

type Wanted = Parameters<Somebody["api"]["programmes"]["create"]>[0];

/** A programme that Karin runs, open to everyone unless something else is wanted. */
export async function aProgramme(test: TestApp, wanted: Partial<Wanted> = {}) {
  const karin = await somebody(test, { givenName: "Karin", familyName: "Österlund", roles: ["coordinator"] });
  const draft = await karin.api.programmes.create({ template: "peer-exchange", ...wanted });
  const programme = await karin.api.programmes.publish({ programmeId: draft.id });
  return { karin, programme, programmeId: programme.id };
}
