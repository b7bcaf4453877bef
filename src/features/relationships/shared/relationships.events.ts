import { z } from "zod";
import { event } from "#platform/shared/event.ts";
import { closeReasons } from "./relationship-states.ts";

const id = z.uuid();
const ids = z.array(z.uuid());

/** A step in the life of a relationship. `personIds` are those who are told of it. */
const step = { relationshipId: id, programmeId: id, personIds: ids };
/** Everybody who may know that something happened: those concerned, their open screens, and the coordinators. */
const toAll = { relationship: "relationshipId", person: "personIds", coordination: "programmeId" } as const;

/** A draft, which only coordinators see. */
export const relationshipsProposed = event(
  "relationship.proposed",
  1,
  { programmeId: id, relationshipIds: ids },
  { coordination: "programmeId" },
);
export const relationshipIntroduced = event("relationship.introduced", 1, step, toAll);
/** Somebody said yes. Nobody else hears of it before everybody has answered. */
export const relationshipAnswered = event(
  "relationship.answered",
  1,
  { relationshipId: id, personId: id },
  { person: "personId" },
);
export const relationshipAccepted = event("relationship.accepted", 1, step, toAll);

/** Nothing came of it. `waitingIds` are those who had not said no: they are first in line for the next round. */
const cameToNothing = { ...step, waitingIds: ids };
export const relationshipDeclined = event("relationship.declined", 1, cameToNothing, toAll);
export const relationshipExpired = event("relationship.expired", 1, cameToNothing, toAll);
export const relationshipWithdrawn = event("relationship.withdrawn", 1, cameToNothing, toAll);

/** Somebody would like another partner; coordinators see that they wait. */
export const anotherAsked = event(
  "relationship.anotherAsked",
  1,
  { programmeId: id, personId: id },
  { person: "personId", coordination: "programmeId" },
);

export const relationshipPaused = event(
  "relationship.paused",
  1,
  { ...step, pausedBy: id, until: z.iso.date() },
  toAll,
);
export const relationshipResumed = event("relationship.resumed", 1, step, toAll);
/** It has been quiet for long: a private question to each member, which nobody else hears of. */
export const relationshipFellSilent = event(
  "relationship.fellSilent",
  1,
  { relationshipId: id, personIds: ids },
  { person: "personIds" },
);
export const relationshipStirred = event(
  "relationship.stirred",
  1,
  { relationshipId: id },
  { relationship: "relationshipId" },
);
/** A member says that they are done, or takes it back: the others see it, coordinators do not. */
export const relationshipDoneSaid = event(
  "relationship.doneSaid",
  1,
  { relationshipId: id },
  { relationship: "relationshipId" },
);
export const relationshipClosing = event("relationship.closing", 1, step, toAll);
export const relationshipClosed = event(
  "relationship.closed",
  1,
  { ...step, reason: z.enum(closeReasons), waitingIds: ids },
  toAll,
);
/** Somebody left a circle that goes on. `personIds` are the others and the one who left. */
export const relationshipLeft = event("relationship.left", 1, { ...step, leftBy: id }, toAll);
/** Told to those whom the reporter chose, and to nobody else. */
export const relationshipReported = event(
  "relationship.reported",
  1,
  { relationshipId: id, reportId: id, personIds: ids },
  { person: "personIds" },
);

export const firstStepTicked = event(
  "relationship.firstStepTicked",
  1,
  { relationshipId: id, step: z.string() },
  { relationship: "relationshipId" },
);
export const firstStepUnticked = event(
  "relationship.firstStepUnticked",
  1,
  { relationshipId: id, step: z.string() },
  { relationship: "relationshipId" },
);
export const sharedNoteSaved = event(
  "relationship.sharedNoteSaved",
  1,
  { relationshipId: id },
  { relationship: "relationshipId" },
);
export const privateNoteSaved = event(
  "relationship.privateNoteSaved",
  1,
  { relationshipId: id, personId: id },
  { person: "personId" },
);
