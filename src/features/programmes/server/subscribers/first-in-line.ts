import type { Work } from "#platform/server/context.ts";
import { subscribe } from "#platform/server/events/subscriber.ts";
import {
  anotherAsked,
  relationshipAccepted,
  relationshipClosed,
  relationshipDeclined,
  relationshipExpired,
  relationshipWithdrawn,
} from "#features/relationships/shared/relationships.events.ts";

/**
 * Whoever still wants a partner when nothing came of it or it ended, or asks for somebody else, comes first in the next
 * round; whoever has found a partner no longer does. One effect, so that it follows the order of what happened.
 */
export const keepTheLine = subscribe(
  [
    relationshipDeclined,
    relationshipExpired,
    relationshipWithdrawn,
    relationshipClosed,
    anotherAsked,
    relationshipAccepted,
  ],
  async (work, event) => {
    const { programmeId } = event;
    if ("waitingIds" in event) await setFirstInLine(work, { programmeId, personIds: event.waitingIds, isFirst: true });
    else if ("personId" in event)
      await setFirstInLine(work, { programmeId, personIds: [event.personId], isFirst: true });
    else await setFirstInLine(work, { programmeId, personIds: event.personIds, isFirst: false });
  },
);

type Place = { programmeId: string; personIds: readonly string[]; isFirst: boolean };

async function setFirstInLine({ db }: Work, { programmeId, personIds, isFirst }: Place): Promise<void> {
  if (personIds.length === 0) return;
  await db
    .updateTable("enrolments")
    .set({ firstInLine: isFirst })
    .where("programmeId", "=", programmeId)
    .where("personId", "in", [...personIds])
    .execute();
}
