import { refetchOn } from "#platform/web/live/refetch-on.ts";
import { notificationsChosen, notificationsSorted, notificationsTold } from "../shared/notifications.events.ts";
import { api } from "./api.ts";

/** The reader's inbox and the number beside it, by the reader's own topic. */
export const inboxLive = [notificationsTold, notificationsSorted].flatMap((kind) => [
  refetchOn(kind, api.notifications.list),
  refetchOn(kind, api.notifications.get),
  refetchOn(kind, api.notifications.unread),
]);

export const settingsLive = [refetchOn(notificationsChosen, api.notifications.settings)];
