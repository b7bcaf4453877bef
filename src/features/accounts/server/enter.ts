import type { Asking } from "#platform/server/context.ts";
import { accountOpened } from "../shared/accounts.events.ts";
import { audit } from "./audit.ts";
import { openSession } from "./open-session.ts";
import { digestOf, newToken } from "#platform/server/secret-token.ts";
import { deviceCookie, sessionCookie } from "./session-cookie.ts";
import { SESSION_DAYS } from "./session-time.ts";
import { deviceTokenOf, sessionTokenOf } from "./this-browser.ts";

export type Door = "password" | "link" | "invitation" | "reset" | "set-up" | "demo";

/**
 * Lets a person in: a new session, its cookie, and a line in the audit log. Whatever session the browser had is over, so
 * that a cookie which somebody planted leads nowhere.
 */
export async function enter(ctx: Asking, personId: string, door: Door): Promise<{ personId: string }> {
  const device = deviceTokenOf(ctx) ?? newToken();
  const before = sessionTokenOf(ctx);
  if (before !== null) await endSessionOf(ctx, before);
  const token = await openSession(ctx, personId, ctx.origin, device);
  if (await isFirstTime(ctx, personId)) ctx.emit(accountOpened({ personId }));
  await audit(ctx, { action: "session.opened", actorId: personId, subjectPersonId: personId, detail: { door } });
  ctx.answerHeaders.append("set-cookie", sessionCookie(token, ctx.publicUrl, SESSION_DAYS * 86_400));
  ctx.answerHeaders.append("set-cookie", deviceCookie(device, ctx.publicUrl));
  return { personId };
}

/** Ends the session that a token belongs to, and returns whose it was, if it was open. */
export async function endSessionOf(ctx: Pick<Asking, "db" | "now">, token: string): Promise<string | undefined> {
  const ended = await ctx.db
    .updateTable("sessions")
    .set({ endedAt: ctx.now })
    .where("tokenHash", "=", digestOf(token))
    .where("endedAt", "is", null)
    .returning("personId")
    .executeTakeFirst();
  return ended?.personId;
}

/** Remembers the first sign-in; true when this is it. */
async function isFirstTime({ db, now }: Asking, personId: string): Promise<boolean> {
  const row = { personId, firstSignedInAt: now, createdAt: now, updatedAt: now };
  const first = await db
    .insertInto("accounts")
    .values(row)
    .onConflict((conflict) =>
      conflict.column("personId").doUpdateSet({ firstSignedInAt: now }).where("accounts.firstSignedInAt", "is", null),
    )
    .returning("personId")
    .executeTakeFirst();
  return first !== undefined;
}
