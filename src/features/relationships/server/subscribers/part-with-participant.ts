import { subscribe } from "#platform/server/events/subscriber.ts";
import { participantLeft } from "#features/programmes/shared/programmes.events.ts";
import { livingRelationshipsOf, partFrom } from "../part-from.ts";

/** Whoever leaves a programme leaves the relationships in it; the others keep what was written and come first. */
export const partWithParticipant = subscribe(participantLeft, async (work, { programmeId, personId }) =>
  partFrom(work, personId, await livingRelationshipsOf(work, { personId, programmeId })),
);
