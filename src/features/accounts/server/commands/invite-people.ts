import type { Handler } from "#platform/server/context.ts";
import type { adminContract } from "../../shared/admin.contract.ts";
import { inviteToSignIn } from "../invite.ts";

/** Invites people to their first sign-in, and says how many had an address and had not been here. */
export const invitePeople: Handler<typeof adminContract.invite> = async (ctx, { personIds }) => {
  const wanted = [...new Set(personIds)];
  const invited = await inviteToSignIn(ctx, wanted);
  return { invited: invited.length, notInvited: wanted.length - invited.length };
};
