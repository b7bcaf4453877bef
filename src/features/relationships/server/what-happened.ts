import type { Happened } from "#platform/shared/event.ts";
import { currentMembers, type Life } from "../shared/life.ts";
import type { Step } from "../shared/lifecycle.ts";
import { isWorking, type RelationshipState } from "../shared/relationship-states.ts";
import {
  relationshipAccepted,
  relationshipAnswered,
  relationshipClosed,
  relationshipClosing,
  relationshipDeclined,
  relationshipDoneSaid,
  relationshipExpired,
  relationshipFellSilent,
  relationshipIntroduced,
  relationshipLeft,
  relationshipPaused,
  relationshipResumed,
  relationshipStirred,
  relationshipWithdrawn,
} from "../shared/relationships.events.ts";

/** A step that was taken, and what it led to. */
export type Taken = { relationshipId: string; programmeId: string; before: Life; after: Life; step: Step };

/** What a step in the life of a relationship is called afterwards. Those who were in it before are told. */
export function whatHappened(taken: Taken): Happened[] {
  const { before, after } = taken;
  const told = before.state === "proposed" ? after : before;
  const subject = {
    relationshipId: taken.relationshipId,
    programmeId: taken.programmeId,
    personIds: currentMembers(told).map((member) => member.personId),
  };
  if (before.state !== after.state) return [...leftACircle(taken, subject), ...reached(after.state, taken, subject)];
  return [...leftACircle(taken, subject), ...stayed(taken, subject)];
}

type Subject = { relationshipId: string; programmeId: string; personIds: string[] };

/** The relationship has come to another state. */
function reached(state: RelationshipState, taken: Taken, subject: Subject): Happened[] {
  const { before, after } = taken;
  if (isWorking(state)) return before.state === "paused" ? [relationshipResumed(subject)] : begun(state, subject);
  if (state === "introduced") return [relationshipIntroduced(subject)];
  if (state === "paused" && after.pause) {
    return [relationshipPaused({ ...subject, pausedBy: after.pause.by, until: after.pause.until })];
  }
  if (state === "closing") return [relationshipClosing(subject)];
  const waitingIds = whoWaits(taken);
  if (state === "closed" && after.closeReason) {
    return [relationshipClosed({ ...subject, reason: after.closeReason, waitingIds })];
  }
  if (state === "declined") return [relationshipDeclined({ ...subject, waitingIds })];
  if (state === "withdrawn") return [relationshipWithdrawn({ ...subject, waitingIds })];
  return [relationshipExpired({ ...subject, waitingIds })];
}

const begun = (state: RelationshipState, subject: Subject): Happened[] =>
  state === "accepted" ? [relationshipAccepted(subject)] : [];

/** It is where it was, and still something is different. */
function stayed({ before, after, step }: Taken, { relationshipId, personIds }: Subject): Happened[] {
  if (step.move === "accept") return [relationshipAnswered({ relationshipId, personId: step.personId })];
  if (step.move === "sayDone" || step.move === "takeBackDone") return [relationshipDoneSaid({ relationshipId })];
  if (before.isDormant === after.isDormant) return [];
  return [
    after.isDormant ? relationshipFellSilent({ relationshipId, personIds }) : relationshipStirred({ relationshipId }),
  ];
}

/** Somebody left, or said no to, a circle that goes on with the others. */
function leftACircle({ before, step }: Taken, subject: Subject): Happened[] {
  const isOne = before.form === "circle" && (step.move === "leave" || step.move === "decline");
  return isOne ? [relationshipLeft({ ...subject, leftBy: step.personId })] : [];
}

/** Who still wants a partner and did not choose to be without: they come first in the next round. */
function whoWaits({ before, after, step }: Taken): string[] {
  const members = currentMembers(before).map((member) => member.personId);
  if (step.move === "withdraw") return members;
  if (step.move === "decline") return members.filter((personId) => personId !== step.personId);
  if (step.move === "expire") return members.filter((personId) => answerOf(before, personId) === "accepted");
  if (step.move === "leave")
    return members.filter((personId) => step.reason === "mismatch" || personId !== step.personId);
  if (step.move === "end") return members.filter((personId) => !step.removed.includes(personId));
  return after.closeReason === "too-few" ? members : [];
}

const answerOf = (life: Life, personId: string) =>
  life.members.find((member) => member.personId === personId)?.answer ?? null;
