import type { Asking, Work } from "#platform/server/context.ts";
import { accountInvited } from "../shared/accounts.events.ts";
import { addressees } from "./addressees.ts";
import { audit } from "./audit.ts";
import { makeLinks } from "./links.ts";
import { accountMail } from "./mails/account-mail.ts";

type Inviting = Work & Partial<Pick<Asking, "actor" | "origin">>;

/**
 * Mails an invitation to those of these people who have an address, are in the company and have never signed in; the
 * others need none. Returns who was invited. Another invitation to the same person leaves the first one valid.
 */
export async function inviteToSignIn(work: Inviting, personIds: readonly string[]): Promise<string[]> {
  const invited = (await addressees(work.db, personIds)).filter((person) => !person.hasSignedIn);
  const createdBy = work.actor?.id ?? null;
  const links = await makeLinks(
    work,
    invited.map(({ personId }) => ({ personId, kind: "invitation", createdBy })),
  );
  await work.post(
    ...links.flatMap(({ url }, index) =>
      invited.slice(index, index + 1).map((to) => accountMail("invitation", to, url)),
    ),
  );
  await audit(work, ...invited.map(({ personId }) => ({ action: "account.invited", subjectPersonId: personId })));
  work.emit(...invited.map(({ personId }) => accountInvited({ personId })));
  return invited.map(({ personId }) => personId);
}
