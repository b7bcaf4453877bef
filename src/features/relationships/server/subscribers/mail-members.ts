import { subscribe } from "#platform/server/events/subscriber.ts";
import {
  relationshipAccepted,
  relationshipClosed,
  relationshipDeclined,
  relationshipExpired,
  relationshipIntroduced,
  relationshipPaused,
  relationshipWithdrawn,
} from "../../shared/relationships.events.ts";
import { mailMembers } from "../mailed-relationship.ts";

export const mailIntroduction = subscribe(relationshipIntroduced, (work, { relationshipId, personIds }) =>
  mailMembers(work, { sort: "introduced", relationshipId, toIds: personIds }),
);

/** Whoever did it sees it on the screen; the others get a mail. */
const others = (personIds: readonly string[], actorId: string | null) => personIds.filter((id) => id !== actorId);

export const mailAcceptance = subscribe(relationshipAccepted, (work, { relationshipId, personIds }, { actorId }) =>
  mailMembers(work, { sort: "accepted", relationshipId, toIds: others(personIds, actorId) }),
);

/** Kindly and without a reason: it reads the same whether somebody said no, nobody answered, or it was taken back. */
export const mailThatNothingCame = subscribe(
  [relationshipDeclined, relationshipExpired, relationshipWithdrawn],
  (work, { relationshipId, personIds, waitingIds }, { actorId }) =>
    mailMembers(work, {
      sort: "nothing",
      relationshipId,
      toIds: others(personIds, actorId),
      firstInLineIds: waitingIds,
      path: "/",
    }),
);

export const mailPause = subscribe(relationshipPaused, (work, { relationshipId, personIds, pausedBy, until }) =>
  mailMembers(work, {
    sort: "paused",
    relationshipId,
    toIds: others(personIds, pausedBy),
    day: until,
    whoId: pausedBy,
  }),
);

export const mailEnd = subscribe(relationshipClosed, (work, event, { actorId }) =>
  mailMembers(work, {
    sort: "closed",
    relationshipId: event.relationshipId,
    toIds: others(event.personIds, actorId),
    firstInLineIds: event.waitingIds,
  }),
);
