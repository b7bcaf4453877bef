import type { Anyone, Asking, Handler } from "#platform/server/context.ts";
import { sessionsEnded } from "../../shared/accounts.events.ts";
import type { authContract } from "../../shared/auth.contract.ts";
import { audit } from "../audit.ts";
import { knock, welcome } from "../door-limits.ts";
import { endSessionOf, enter } from "../enter.ts";
import { isPassword } from "../password-hash.ts";
import { endedSessionCookie } from "../session-cookie.ts";
import { deviceHashOf, sessionTokenOf } from "../this-browser.ts";
import { whoCanSignIn } from "../who-can-sign-in.ts";

/**
 * Lets somebody in who knows the password. Whether there is such an account shows nowhere: the same statements, one hash
 * to compute and the same answer, for a stranger, for somebody shut out and for a wrong password.
 */
export const signIn: Handler<typeof authContract.signIn, Anyone> = async (ctx, { email, password }) => {
  const found = await byMail(ctx, email);
  const door = { door: "sign-in", account: email, knownDevice: found?.isKnownDevice ? deviceHashOf(ctx) : null };
  await knock(ctx, { ...door, personId: found?.id ?? null });
  const isRight = await isPassword(password, found?.passwordHash ?? null);
  if (!found || !isRight) throw ctx.errors.SIGN_IN_FAILED();
  await welcome(ctx, door);
  return enter(ctx, found.id, "password");
};

/** Ends the session of this browser, wherever it is used. Signing out twice is no error. */
export const signOut: Handler<typeof authContract.signOut, Anyone> = async (ctx) => {
  const token = sessionTokenOf(ctx);
  const personId = token === null ? undefined : await endSessionOf(ctx, token);
  ctx.answerHeaders.append("set-cookie", endedSessionCookie(ctx.publicUrl));
  if (personId === undefined) return {};
  await audit(ctx, { action: "session.ended", subjectPersonId: personId });
  ctx.emit(sessionsEnded({ personId }));
  return {};
};

const byMail = (ctx: Asking, email: string) =>
  whoCanSignIn(ctx.db)
    .select(({ exists, selectFrom }) => [
      "person.id",
      "account.passwordHash",
      exists(
        selectFrom("sessions as used")
          .select("used.id")
          .where("used.deviceHash", "=", deviceHashOf(ctx))
          .whereRef("used.personId", "=", "person.id"),
      ).as("isKnownDevice"),
    ])
    .where("person.email", "=", email)
    .executeTakeFirst();
