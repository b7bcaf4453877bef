import type { Anyone, Asking, Handler } from "#platform/server/context.ts";
import { sessionsEnded } from "../../shared/accounts.events.ts";
import type { authContract } from "../../shared/auth.contract.ts";
import { audit } from "../audit.ts";
import { choosePassword } from "../choose-password.ts";
import { knockWithToken, welcomeWithToken } from "../door-limits.ts";
import { endSessionsOf } from "../end-sessions.ts";
import { enter } from "../enter.ts";
import { holderOf } from "../holder.ts";
import { type LinkKind, openLink, takeLink } from "../links.ts";

type Errors = { LINK_ENDED: () => Error };

/** Says what a link is for and for whom. Mail filters open links; that must not use them up. */
export const readLink: Handler<typeof authContract.readLink, Anyone> = async (ctx, { token }) => {
  await knockWithToken(ctx, "link");
  const link = await openLink(ctx, token);
  const holder = link && (await holderOf(ctx.db, link.personId));
  if (!link || !holder) throw ctx.errors.LINK_ENDED();
  await welcomeWithToken(ctx, "link");
  const { givenName, name, email, organisation, locale } = holder;
  return { kind: link.kind, givenName, name, email, organisation, locale };
};

/** Signs in by a link that was mailed, or that an administrator made and the person agreed to. */
export const useLink: Handler<typeof authContract.useLink, Anyone> = async (ctx, { token }) => {
  const { personId } = await take(ctx, token, "sign-in");
  return enter(ctx, personId, "link");
};

/** Makes an account out of an invitation: a password, a language, and in. */
export const acceptInvitation: Handler<typeof authContract.acceptInvitation, Anyone> = async (ctx, input) => {
  const { token, password, locale, timeZone = null } = input;
  const known = await take(ctx, token, "invitation");
  const { personId } = known;
  await choosePassword(ctx, { personId, password, known }, (fault) => ctx.errors.WEAK_PASSWORD({ data: { fault } }));
  await ctx.db.updateTable("accounts").set({ locale, timeZone }).where("personId", "=", personId).execute();
  return enter(ctx, personId, "invitation");
};

/** Takes a new password in exchange for a reset link. Whoever was signed in as this person is out. */
export const setPassword: Handler<typeof authContract.setPassword, Anyone> = async (ctx, { token, password }) => {
  const known = await take(ctx, token, "reset");
  const { personId } = known;
  await choosePassword(ctx, { personId, password, known }, (fault) => ctx.errors.WEAK_PASSWORD({ data: { fault } }));
  await endSessionsOf(ctx, personId);
  ctx.emit(sessionsEnded({ personId }));
  await audit(ctx, { action: "password.reset", actorId: personId, subjectPersonId: personId });
  return enter(ctx, personId, "reset");
};

async function take(ctx: Asking & { errors: Errors }, token: string, kind: LinkKind) {
  await knockWithToken(ctx, "link");
  const personId = await takeLink(ctx, token, kind);
  const holder = personId === undefined ? undefined : await holderOf(ctx.db, personId);
  if (!holder) throw ctx.errors.LINK_ENDED();
  await welcomeWithToken(ctx, "link");
  return holder;
}
