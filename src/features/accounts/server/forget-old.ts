import type { Work } from "#platform/server/context.ts";
import { daysFrom } from "./session-time.ts";

/** How long what has ended is kept: long enough to see what happened, and to know a browser again. */
const KEPT_DAYS = 90;

/** Removes sessions, links and tokens that ended long ago. What was done with them stays in the audit log. */
export async function forgetOldSessions({ db, now }: Work): Promise<void> {
  const before = daysFrom(now, -KEPT_DAYS);
  await db.deleteFrom("sessions").where("expiresAt", "<", before).execute();
  await db.deleteFrom("sessions").where("endedAt", "<", before).execute();
  await db.deleteFrom("signInLinks").where("expiresAt", "<", before).execute();
  await db
    .deleteFrom("apiTokens")
    .where((eb) => eb.or([eb("expiresAt", "<", before), eb("revokedAt", "<", before)]))
    .execute();
}
