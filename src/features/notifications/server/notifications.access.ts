import { sql } from "kysely";
import { accessTo } from "#platform/server/access.ts";
import { type NotificationFacts, notificationPolicy } from "../shared/notifications.policy.ts";

/** The only road to something that was told: it exists for the one to whom it was told. */
export const onNotification = accessTo<NotificationFacts>({
  load: async ({ db }, ids) => {
    const rows = await db
      .selectFrom("notifications")
      .select(["id", "personId", "readAt"])
      .where("id", "=", sql<string>`any(${[...ids]}::uuid[])`)
      .execute();
    return new Map(rows.map(({ id, personId, readAt }) => [id, { id, personId, isRead: readAt !== null }]));
  },
  read: notificationPolicy.own,
});
