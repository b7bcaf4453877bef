import { type Feature, feature } from "#platform/server/feature.ts";
import type { NotificationKind } from "../shared/notification-kind.ts";
import { notificationsMessages } from "../shared/notifications.messages.ts";
import { wakeSnoozed } from "./due/wake-snoozed.ts";
import { kindsOf } from "./kinds.ts";
import { mailWhatIsDue, onMailDue } from "./mail/mail-what-is-due.ts";
import { notificationsRoutes } from "./notifications.routes.ts";
import { notificationsPersonalData } from "./personal-data.ts";

/** The inbox and the mails about what is new, for the kinds of news that the app collects. */
export function notifications(every: readonly NotificationKind[]): Feature {
  const kinds = kindsOf(every);
  return feature(
    "notifications",
    { notifications: notificationsRoutes(kinds) },
    {
      personalData: notificationsPersonalData,
      catalogues: [notificationsMessages],
      jobs: [onMailDue(kinds)],
      due: { wakeSnoozed, mailWhatIsDue: mailWhatIsDue(kinds) },
    },
  );
}
