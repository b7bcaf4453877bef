import { fullScreen, inShell, outside } from "#platform/web/router/frames.ts";
import { screenAt } from "#platform/web/router/screen-at.tsx";

/** The door, for anyone. */
export const doorScreens = [
  screenAt(outside, "/sign-in", () => import("./door/sign-in-screen.tsx").then((m) => m.SignInScreen)),
  screenAt(outside, "/sign-in/link", () => import("./door/use-link-screen.tsx").then((m) => m.UseLinkScreen)),
  screenAt(outside, "/invitation", () => import("./door/invitation-screen.tsx").then((m) => m.InvitationScreen)),
  screenAt(outside, "/password", () => import("./door/set-password-screen.tsx").then((m) => m.SetPasswordScreen)),
];

/** What is read before the first screen. */
export const noticeScreens = [
  screenAt(fullScreen, "/welcome", () => import("./notice-screen.tsx").then((m) => m.NoticeScreen)),
];

/** Settings of the own account, and administration. */
export const accountsScreens = [
  screenAt(inShell, "/settings", () => import("./settings/appearance-screen.tsx").then((m) => m.AppearanceScreen)),
  screenAt(inShell, "/settings/sign-in", () => import("./settings/devices-screen.tsx").then((m) => m.DevicesScreen)),
  screenAt(inShell, "/settings/seen", () => import("./settings/seen-screen.tsx").then((m) => m.SeenScreen)),
  screenAt(inShell, "/settings/notice", () => import("./settings/promise-screen.tsx").then((m) => m.PromiseScreen)),
  screenAt(inShell, "/admin", () => import("./administration/accounts-screen.tsx").then((m) => m.AccountsScreen)),
  screenAt(inShell, "/admin/mail", () => import("./administration/mails-screen.tsx").then((m) => m.MailsScreen)),
  screenAt(inShell, "/admin/log", () => import("./administration/log-screen.tsx").then((m) => m.LogScreen)),
];
