import type { Urgency } from "../../shared/notification-kind.ts";
import { audibleSlots, gatheringSlots } from "../../shared/quiet-hours.ts";
import { nextBeginningOf, nextIn } from "../../shared/next-in-week.ts";
import type { Listener } from "../listeners.ts";

/** How long somebody may see it in Parvis before a mail says it too. */
const GRACE_MS = 120_000;

/** When a mail about something that is told now goes to this person. */
export function mailDueAt(
  urgency: Urgency,
  now: Date,
  listener: Pick<Listener, "quiet" | "gathered" | "workingHours" | "timeZone">,
): Date {
  if (urgency === "at-once") return now;
  const { quiet, gathered, workingHours, timeZone } = listener;
  const audible = audibleSlots(quiet, workingHours);
  if (urgency === "gathered") return nextBeginningOf(gatheringSlots(gathered, audible), now, timeZone);
  return nextIn(audible, urgency === "now" ? now : new Date(now.getTime() + GRACE_MS), timeZone);
}
