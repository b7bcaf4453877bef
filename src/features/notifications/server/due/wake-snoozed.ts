import type { Work } from "#platform/server/context.ts";
import { notificationsTold } from "../../shared/notifications.events.ts";

/** What was put off until now lies unread at the top of the inbox again. */
export async function wakeSnoozed({ db, now, emit }: Work): Promise<void> {
  const woken = await db
    .updateTable("notifications")
    .set({ snoozedUntil: null, readAt: null, toldAt: now })
    .where("snoozedUntil", "<=", now)
    .returning("personId")
    .execute();
  const personIds = [...new Set(woken.map(({ personId }) => personId))];
  if (personIds.length > 0) emit(notificationsTold({ personIds }));
}
