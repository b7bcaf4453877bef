import type { Work } from "#platform/server/context.ts";
import { roleGiven } from "../shared/accounts.events.ts";
import { makeApiToken } from "./api-token.ts";
import { audit } from "./audit.ts";
import { assignRole } from "./commands/roles.ts";
import { makeLinks } from "./links.ts";
import { daysFrom } from "./session-time.ts";
import { whoCanSignIn } from "./who-can-sign-in.ts";

/** What whoever has the server's disk does from a shell stands in the audit log without a person's name. */
const byShell = { by: "shell" } as const;

/**
 * Makes the person with this address administrator, with an invitation when she or he has never been here. Null when there
 * is nobody.
 */
export async function appointAdministrator(work: Work, email: string): Promise<{ invitation: string | null } | null> {
  const person = await byMail(work, email);
  if (!person) return null;
  const { personId } = person;
  if (await assignRole(work, { personId, role: "administrator", givenBy: null })) {
    const detail = { role: "administrator", ...byShell };
    await audit(work, { action: "role.given", subjectPersonId: personId, detail });
    work.emit(roleGiven({ personId, role: "administrator" }));
  }
  if (person.firstSignedInAt !== null) return { invitation: null };
  const [link] = await makeLinks(work, [{ personId, kind: "invitation", createdBy: null }]);
  await audit(work, { action: "account.invitationCopied", subjectPersonId: personId, detail: byShell });
  return { invitation: link?.url ?? null };
}

/** Makes an API token for the person with this address and returns it. Null when there is nobody. */
export async function issueToken(
  work: Work,
  { email, scopes, days, name }: { email: string; scopes: readonly string[]; days: number; name: string },
): Promise<string | null> {
  const person = await byMail(work, email);
  if (!person) return null;
  const { personId } = person;
  const expiresAt = daysFrom(work.now, days);
  const { token, row } = await makeApiToken(work, { personId, createdBy: null, name, scopes, expiresAt });
  await audit(work, { action: "token.created", subjectPersonId: personId, detail: { tokenId: row.id, ...byShell } });
  return token;
}

const byMail = ({ db }: Work, email: string) =>
  whoCanSignIn(db)
    .select(["person.id as personId", "account.firstSignedInAt"])
    .where("person.email", "=", email)
    .executeTakeFirst();
