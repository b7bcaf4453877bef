import { subscribe } from "#platform/server/events/subscriber.ts";
import { endAbout } from "#features/notifications/server/index.ts";
import { invitedNews } from "../../shared/programme-news.ts";
import {
  invitationDeclined,
  invitationWithdrawn,
  participantJoined,
  programmeClosed,
} from "../../shared/programmes.events.ts";

const about = (id: string) => ({ about: { kind: "programme", id }, kinds: [invitedNews.name] });

/** An invitation that was answered or taken back asks no more. */
export const endInvitation = subscribe(
  [participantJoined, invitationDeclined, invitationWithdrawn],
  (work, { programmeId, personId }) => endAbout(work, { ...about(programmeId), personIds: [personId] }),
);

/** Nobody is asked into a programme that is over. */
export const endInvitations = subscribe(programmeClosed, (work, { programmeId }) => endAbout(work, about(programmeId)));
