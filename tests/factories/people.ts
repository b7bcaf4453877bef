import type { TestApp } from "../support/app.ts";
import { type ASession, aSession } from "./sessions.ts";

export type APerson = ASession & { id: string; name: string };

export type PersonTraits = {
  givenName?: string;
  familyName?: string;
  email?: string | null;
  employeeId?: string;
  department?: string;
  title?: string;
  location?: string;
  levelId?: string;
  managerId?: string;
  lastHireDate?: string;
  languages?: string[];
  timeZone?: string;
  status?: "active" | "leave" | "terminated";
};
type Roles = { roles?: readonly ("administrator" | "hr" | "coordinator")[] };

let made = 0;

const worker = (test: TestApp, traits: PersonTraits) => {
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
export async function aPerson(test: TestApp, { roles = [], ...traits }: PersonTraits & Roles = {}): Promise<APerson> {
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
export async function aCrowd(test: TestApp, size: number, traits: PersonTraits = {}): Promise<string[]> {
  const people = Array.from({ length: size }, () => worker(test, traits));
  const made = await test.app.platform.system.insertInto("people").values(people).returning("id").execute();
  return made.map(({ id }) => id);
}
