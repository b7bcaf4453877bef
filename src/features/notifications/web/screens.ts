import { inShell, outside } from "#platform/web/router/frames.ts";
import { screenAt } from "#platform/web/router/screen-at.tsx";

export const notificationsScreens = [
  screenAt(inShell, "/inbox", () => import("./inbox-screen.tsx").then((m) => m.InboxScreen)),
  screenAt(inShell, "/inbox/$notificationId", () => import("./inbox-screen.tsx").then((m) => m.InboxScreen)),
  screenAt(inShell, "/settings/notifications", () =>
    import("./settings/notifications-screen.tsx").then((m) => m.NotificationsScreen),
  ),
];

/** Where the link at the foot of a mail leads, signed in or not. */
export const stopMailScreens = [
  screenAt(outside, "/stop-mail", () => import("./stop-mail-screen.tsx").then((m) => m.StopMailScreen)),
];
