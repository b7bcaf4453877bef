import { hashPassword } from "#features/accounts/server/password-hash.ts";
import type { TestApp } from "../support/app.ts";

export type Role = "administrator" | "hr" | "coordinator";
export type AnAccount = { id: string; email: string; password: string };
type Traits = {
  givenName?: string;
  familyName?: string;
  languages?: string[];
  status?: "active" | "leave" | "terminated";
  roles?: readonly Role[];
  /** Null for somebody who has never chosen one. */
  password?: string | null;
};

let made = 0;

/** Somebody in the company who has been here before and knows a password, unless said otherwise. */
export async function anAccount(test: TestApp, traits: Traits = {}): Promise<AnAccount> {
  const { roles = [], password = "björk under snö", ...person } = traits;
  const { system, clock } = test.app.platform;
  const now = clock.now();
  const stamps = { createdAt: now, updatedAt: now };
  made += 1;
  const email = `ada.${made}@nordvik.example`;
  const { id } = await system
    .insertInto("people")
    .values({ givenName: "Ada", familyName: "Berg", email, ...person, ...stamps })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (password !== null) {
    const passwordHash = await hashPassword(password);
    await system
      .insertInto("accounts")
      .values({ personId: id, passwordHash, passwordSetAt: now, firstSignedInAt: now, ...stamps })
      .execute();
  }
  for (const role of roles)
    await system.insertInto("roleAssignments").values({ personId: id, role, givenAt: now }).execute();
  return { id, email, password: password ?? "" };
}
