import { subscribe } from "#platform/server/events/subscriber.ts";
import { endAbout } from "#features/notifications/server/index.ts";
import { needsReminder } from "../../shared/needs-news.ts";
import { needsSubmitted } from "../../shared/needs.events.ts";

/** Whoever has handed in is not reminded any more. */
export const endReminder = subscribe(needsSubmitted, (work, { programmeId, personId }) =>
  endAbout(work, { about: { kind: "needs", id: programmeId }, kinds: [needsReminder.name], personIds: [personId] }),
);
