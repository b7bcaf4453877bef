import { z } from "zod";
import { event } from "#platform/shared/event.ts";

const person = { person: "personId" } as const;

/** Something lies in these people's inboxes that did not lie there, or does no more. */
export const notificationsTold = event(
  "notifications.told",
  1,
  { personIds: z.array(z.uuid()) },
  { person: "personIds" },
);
/** Somebody read, put off or was done with what was told. */
export const notificationsSorted = event("notifications.sorted", 1, { personId: z.uuid() }, person);
/** Somebody chose how to be told, or stopped a sort of mail. */
export const notificationsChosen = event("notifications.chosen", 1, { personId: z.uuid() }, person);
