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
import { acceptedNews, closedNews, introducedNews, nothingNews, pausedNews } from "../../shared/relationship-news.ts";
import { tellMembers } from "../tell-members.ts";

export const tellOfIntroduction = subscribe(relationshipIntroduced, (work, { relationshipId, personIds }) =>
  tellMembers(work, introducedNews, { relationshipId, toIds: personIds }),
);

/** Whoever did it sees it on the screen; the others are told. */
const others = (personIds: readonly string[], actorId: string | null) => personIds.filter((id) => id !== actorId);

export const tellOfAcceptance = subscribe(relationshipAccepted, (work, { relationshipId, personIds }, { actorId }) =>
  tellMembers(work, acceptedNews, { relationshipId, toIds: others(personIds, actorId) }),
);

/** Kindly and without a reason: it reads the same whether somebody said no, nobody answered, or it was taken back. */
export const tellThatNothingCame = subscribe(
  [relationshipDeclined, relationshipExpired, relationshipWithdrawn],
  (work, { relationshipId, personIds, waitingIds }, { actorId }) =>
    tellMembers(work, nothingNews, {
      relationshipId,
      toIds: others(personIds, actorId),
      firstInLineIds: waitingIds,
      path: "/",
    }),
);

export const tellOfPause = subscribe(relationshipPaused, (work, { relationshipId, personIds, pausedBy, until }) =>
  tellMembers(work, pausedNews, { relationshipId, toIds: others(personIds, pausedBy), day: until, whoId: pausedBy }),
);

export const tellOfEnd = subscribe(relationshipClosed, (work, event, { actorId }) =>
  tellMembers(work, closedNews, {
    relationshipId: event.relationshipId,
    toIds: others(event.personIds, actorId),
    firstInLineIds: event.waitingIds,
  }),
);
