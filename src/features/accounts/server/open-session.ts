import type { Origin, Work } from "#platform/server/context.ts";
import { digestOf, newToken } from "#platform/server/secret-token.ts";
import { daysFrom, SESSION_DAYS } from "./session-time.ts";

/**
 * Opens a session and returns the token for the cookie `parvis_session`. It is always a new one: a token that was in the
 * browser before is never taken over. `deviceToken` names a browser that is to be known next time.
 */
export async function openSession(
  work: Pick<Work, "db" | "now">,
  personId: string,
  origin: Origin,
  deviceToken: string = newToken(),
): Promise<string> {
  const token = newToken();
  await work.db
    .insertInto("sessions")
    .values({
      personId,
      tokenHash: digestOf(token),
      deviceHash: digestOf(deviceToken),
      address: origin.address,
      userAgent: origin.userAgent,
      createdAt: work.now,
      seenAt: work.now,
      expiresAt: daysFrom(work.now, SESSION_DAYS),
    })
    .execute();
  return token;
}
