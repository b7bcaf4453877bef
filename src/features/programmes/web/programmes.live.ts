import { refetchOn } from "#platform/web/live/refetch-on.ts";
import {
  cohortEnrolled,
  coordinatorAdded,
  coordinatorRemoved,
  invitationDeclined,
  invitationWithdrawn,
  participantJoined,
  participantLeft,
  participantsInvited,
  programmeChanged,
  programmeClosed,
  programmeDiscarded,
  programmePublished,
} from "../shared/programmes.events.ts";
import { needsReopened, needsSubmitted } from "#features/needs/shared/needs.events.ts";
import { api } from "./api.ts";

const ofTheProgramme = [
  programmeChanged,
  programmePublished,
  programmeClosed,
  programmeDiscarded,
  coordinatorAdded,
  coordinatorRemoved,
];
const ofPeople = [
  participantsInvited,
  cohortEnrolled,
  participantJoined,
  participantLeft,
  invitationDeclined,
  invitationWithdrawn,
  needsSubmitted,
  needsReopened,
];

/** What everybody in a programme sees of it. */
export const programmeLive = ofTheProgramme.map((kind) => refetchOn(kind, api.programmes.get, "programmeId"));

/** What its coordinators see of those who take part. */
export const coordinationLive = ofPeople.flatMap((kind) => [
  refetchOn(kind, api.programmes.get, "programmeId"),
  refetchOn(kind, api.programmes.overview, "programmeId"),
  refetchOn(kind, api.programmes.participants, "programmeId"),
]);

/** What a person's own list of programmes shows. */
export const ownProgrammesLive = [coordinatorAdded, coordinatorRemoved, ...ofPeople].map((kind) =>
  refetchOn<never>(kind, api.programmes.list),
);
