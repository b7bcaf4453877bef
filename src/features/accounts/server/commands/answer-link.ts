import type { Asking, Handler } from "#platform/server/context.ts";
import { linkAnswered } from "../../shared/accounts.events.ts";
import type { adminContract } from "../../shared/admin.contract.ts";
import type { authContract } from "../../shared/auth.contract.ts";
import { audit } from "../audit.ts";

type Granted = { sessionToken: string };

/** The person says yes to a link that an administrator made. From now on it opens the door, once. */
export const confirmOwnLink: Handler<typeof authContract.confirmLink, Granted> = async (ctx, { linkId }) => {
  const answered = await confirmed(ctx, linkId).where("personId", "=", ctx.actor.id).executeTakeFirst();
  if (!answered) throw ctx.errors.NOT_FOUND();
  return tell(ctx, answered.personId, "account.linkConfirmed");
};

/** The person says no: the link is over. */
export const refuseOwnLink: Handler<typeof authContract.refuseLink, Granted> = async (ctx, { linkId }) => {
  const over = ctx.db.updateTable("signInLinks").set({ usedAt: ctx.now }).where("id", "=", linkId);
  const answered = await over
    .where("personId", "=", ctx.actor.id)
    .where("needsConfirmation", "=", true)
    .where("usedAt", "is", null)
    .returning("personId")
    .executeTakeFirst();
  if (!answered) throw ctx.errors.NOT_FOUND();
  return tell(ctx, answered.personId, "account.linkRefused");
};

/** A second administrator says yes in the person's place, for somebody who cannot get in to say it. */
export const confirmLink: Handler<typeof adminContract.confirmLink> = async (ctx, { linkId }) => {
  const answered = await confirmed(ctx, linkId).where("createdBy", "<>", ctx.actor.id).executeTakeFirst();
  if (!answered) throw ctx.errors.NOT_FOUND();
  return tell(ctx, answered.personId, "account.linkConfirmed");
};

const confirmed = (ctx: Asking & { actor: { id: string } }, linkId: string) =>
  ctx.db
    .updateTable("signInLinks")
    .set({ confirmedBy: ctx.actor.id, confirmedAt: ctx.now })
    .where("id", "=", linkId)
    .where("needsConfirmation", "=", true)
    .where("confirmedAt", "is", null)
    .where("usedAt", "is", null)
    .where("expiresAt", ">", ctx.now)
    .returning("personId");

async function tell(ctx: Asking, personId: string, action: string) {
  await audit(ctx, { action, subjectPersonId: personId });
  ctx.emit(linkAnswered({ personId }));
  return {};
}
