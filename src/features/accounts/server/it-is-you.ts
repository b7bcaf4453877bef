import type { Asking } from "#platform/server/context.ts";
import { knock, welcome } from "./door-limits.ts";
import { isPassword } from "./password-hash.ts";
import { digestOf } from "#platform/server/secret-token.ts";
import { deviceHashOf } from "./this-browser.ts";

type Errors = { WRONG_PASSWORD: () => Error; SIGN_IN_AGAIN: () => Error };
/** How new a session must be to stand for a password that there is not. */
const NEW_MS = 15 * 60_000;

/**
 * Makes sure that it is the person and not somebody at an open screen: by the present password, or for somebody without
 * one by having come through the door just now.
 */
export async function makeSureItIsYou(
  ctx: Asking & { errors: Errors },
  { personId, sessionToken, present }: { personId: string; sessionToken: string; present: string | undefined },
): Promise<void> {
  const own = await ctx.db
    .selectFrom("sessions as session")
    .leftJoin("accounts as account", "account.personId", "session.personId")
    .select(["account.passwordHash", "session.createdAt"])
    .where("session.tokenHash", "=", digestOf(sessionToken))
    .executeTakeFirstOrThrow();
  if (own.passwordHash === null) {
    if (ctx.now.getTime() - own.createdAt.getTime() > NEW_MS) throw ctx.errors.SIGN_IN_AGAIN();
    return;
  }
  const door = { door: "own-password", account: personId, knownDevice: deviceHashOf(ctx) };
  await knock(ctx, { ...door, personId });
  if (!(await isPassword(present ?? "", own.passwordHash))) throw ctx.errors.WRONG_PASSWORD();
  await welcome(ctx, door);
}
