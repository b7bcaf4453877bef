import type { Asking, Handler } from "#platform/server/context.ts";
import { accountInvited, linkMade } from "../../shared/accounts.events.ts";
import type { AccountFacts } from "../../shared/accounts.policy.ts";
import type { adminContract } from "../../shared/admin.contract.ts";
import { audit } from "../audit.ts";
import { makeLinks, type NewLink } from "../links.ts";

/** An invitation to hand over by other ways than mail. Only for somebody who has never been here: there is nothing to protect yet. */
export const copyInvitation: Handler<typeof adminContract.copyInvitation, AccountFacts> = async (ctx, { personId }) => {
  if (ctx.granted.hasSignedIn) throw ctx.errors.HAS_SIGNED_IN();
  const link = await handOver(ctx, { personId, kind: "invitation", createdBy: ctx.actor.id });
  await audit(ctx, { action: "account.invitationCopied", subjectPersonId: personId });
  ctx.emit(accountInvited({ personId }));
  return { ...link, works: true };
};

/**
 * A sign-in link for somebody who has been here before and cannot get in. It opens nothing until that person, or a second
 * administrator, says yes, and the person is told that it exists.
 */
export const makeSignInLink: Handler<typeof adminContract.makeSignInLink, AccountFacts> = async (ctx, { personId }) => {
  if (!ctx.granted.hasSignedIn) throw ctx.errors.NEVER_SIGNED_IN();
  const link = await handOver(ctx, { personId, kind: "sign-in", createdBy: ctx.actor.id, needsConfirmation: true });
  await audit(ctx, { action: "account.linkMade", subjectPersonId: personId });
  ctx.emit(linkMade({ personId }));
  return { ...link, works: false };
};

async function handOver(ctx: Asking, wanted: NewLink) {
  const [link] = await makeLinks(ctx, [wanted]);
  if (!link) throw new Error("a link that was asked for was not made");
  return { url: link.url, expiresAt: link.expiresAt.toISOString() };
}
