import { hasRole, type Policy, type Rule } from "#platform/shared/policy.ts";
import type { Joining } from "./programme-draft.ts";
import type { ProgrammeState } from "./programme-dates.ts";
import type { EnrolmentState } from "./programme-views.ts";

/** Where the actor stands in one programme: all that its rules need. */
export type ProgrammeFacts = {
  programmeId: string;
  state: ProgrammeState;
  joining: Joining;
  isCoordinator: boolean;
  isParticipant: boolean;
  enrolment: EnrolmentState | null;
};

/** Runs the programme. */
export const coordinates: Rule<ProgrammeFacts> = (_, facts) => facts.isCoordinator;

/** Is enrolled now: invited, declined and left are not. */
export const takesPart: Rule<ProgrammeFacts> = (_, facts) => facts.isParticipant;

/** Takes part in it or runs it: the `programme` class of visibility. */
export const belongs: Rule<ProgrammeFacts> = (_, facts) => facts.isParticipant || facts.isCoordinator;

/** A draft concerns its coordinators; an open programme whom it invites; a closed one those who were in it. */
const concerns: Rule<ProgrammeFacts> = (_, { state, joining, isCoordinator, enrolment }) =>
  isCoordinator || (state !== "draft" && enrolment !== null) || (state === "open" && joining === "open");

/** Somebody invited may join, somebody who left may come back; else only where the programme is open to everyone. */
const mayJoin: Rule<ProgrammeFacts> = (_, { state, joining, isCoordinator, enrolment, isParticipant }) =>
  state === "open" && !isParticipant && (joining === "open" || enrolment !== null || isCoordinator);

export const programmePolicy = {
  read: concerns,
  update: (actor, facts) => coordinates(actor, facts) && facts.state !== "closed",
  publish: (actor, facts) => coordinates(actor, facts) && facts.state === "draft",
  join: mayJoin,
  leave: takesPart,
  decline: (_, facts) => facts.enrolment === "invited",
} satisfies Policy<ProgrammeFacts>;

/** Who may set a programme up, and so see what a cohort can be chosen by. */
export const mayCreateProgrammes = hasRole("administrator", "coordinator");
