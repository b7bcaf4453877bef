import { z } from "zod";
import { event } from "#platform/shared/event.ts";

const id = z.uuid();
const programme = { programme: "programmeId" } as const;

export const programmeCreated = event(
  "programme.created",
  1,
  { programmeId: id, coordinatorId: id },
  { person: "coordinatorId" },
);
export const programmeChanged = event("programme.changed", 1, { programmeId: id }, programme);
export const programmePublished = event("programme.published", 1, { programmeId: id }, programme);
export const programmeClosed = event("programme.closed", 1, { programmeId: id }, programme);
export const programmeDiscarded = event("programme.discarded", 1, { programmeId: id }, programme);

const coordinator = [
  { programmeId: id, personId: id },
  { programme: "programmeId", person: "personId" },
] as const;
export const coordinatorAdded = event("programme.coordinatorAdded", 1, ...coordinator);
export const coordinatorRemoved = event("programme.coordinatorRemoved", 1, ...coordinator);

const people = [
  { programmeId: id, personIds: z.array(id) },
  { coordination: "programmeId", person: "personIds" },
] as const;
/** Several at once: a coordinator invites many, and a cohort is enrolled in parts. */
export const participantsInvited = event("participants.invited", 1, ...people);
export const cohortEnrolled = event("participants.cohortEnrolled", 1, ...people);

const person = [
  { programmeId: id, personId: id },
  { coordination: "programmeId", person: "personId" },
] as const;
export const participantJoined = event("participant.joined", 1, ...person);
/** Left of the own will. Relationships in the programme end by it; the reason stays with the one who left. */
export const participantLeft = event("participant.left", 1, ...person);
export const invitationDeclined = event("participant.invitationDeclined", 1, ...person);
export const invitationWithdrawn = event("participant.invitationWithdrawn", 1, ...person);
