import { subscribe } from "#platform/server/events/subscriber.ts";
import { endAbout } from "#features/notifications/server/index.ts";
import { asksForAnswer } from "../../shared/relationship-news.ts";
import {
  relationshipAccepted,
  relationshipAnswered,
  relationshipDeclined,
  relationshipExpired,
  relationshipWithdrawn,
} from "../../shared/relationships.events.ts";

const about = (id: string) => ({ about: { kind: "relationship", id }, kinds: asksForAnswer });

/** Whoever has answered an introduction is not asked again, and nobody is when it has come to something or to nothing. */
export const endQuestions = subscribe(
  [relationshipAccepted, relationshipDeclined, relationshipExpired, relationshipWithdrawn],
  (work, { relationshipId }) => endAbout(work, about(relationshipId)),
);

export const endOwnQuestion = subscribe(relationshipAnswered, (work, { relationshipId, personId }) =>
  endAbout(work, { ...about(relationshipId), personIds: [personId] }),
);
