import type { Handler } from "#platform/server/context.ts";
import { passwordChanged, sessionsEnded } from "../../shared/accounts.events.ts";
import type { authContract } from "../../shared/auth.contract.ts";
import { audit } from "../audit.ts";
import { choosePassword } from "../choose-password.ts";
import { endSessionsOf } from "../end-sessions.ts";
import { holderOf } from "../holder.ts";
import { makeSureItIsYou } from "../it-is-you.ts";

type Granted = { sessionToken: string };

/** Changes the password and signs the person out everywhere else. The person is told, in case it was somebody else. */
export const changePassword: Handler<typeof authContract.changePassword, Granted> = async (
  ctx,
  { present, password },
) => {
  const personId = ctx.actor.id;
  const { sessionToken } = ctx.granted;
  await makeSureItIsYou(ctx, { personId, sessionToken, present });
  const known = await holderOf(ctx.db, personId);
  if (!known) throw ctx.errors.UNAUTHORIZED();
  await choosePassword(ctx, { personId, password, known }, (fault) => ctx.errors.WEAK_PASSWORD({ data: { fault } }));
  await endSessionsOf(ctx, personId, sessionToken);
  await audit(ctx, { action: "password.changed", subjectPersonId: personId });
  ctx.emit(passwordChanged({ personId }), sessionsEnded({ personId }));
  return {};
};
