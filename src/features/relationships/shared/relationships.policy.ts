import type { Actor } from "#platform/shared/actor.ts";
import type { Policy, Rule } from "#platform/shared/policy.ts";
import { isCurrent, type Life, type LifeMember } from "./life.ts";
import { lifecycle, type Move } from "./lifecycle.ts";
import { isOpen, neverBegan } from "./relationship-states.ts";

/** Where the actor stands in one relationship, and where the relationship stands in its life. */
export type RelationshipFacts = {
  relationshipId: string;
  programmeId: string;
  life: Life;
  /** Runs its programme. */
  isCoordinator: boolean;
};

const membershipOf = ({ id }: Actor, { life }: RelationshipFacts): LifeMember | undefined =>
  life.members.find((member) => member.personId === id);

/** In it now, and told so: a draft has no members yet. */
const isMember: Rule<RelationshipFacts> = (actor, facts) => {
  const membership = membershipOf(actor, facts);
  return membership !== undefined && isCurrent(membership) && facts.life.state !== "proposed";
};

/** Was in it when it ended. */
const wasMember: Rule<RelationshipFacts> = (actor, facts) => membershipOf(actor, facts)?.ended === "former";

/** Is or was in it when it ended: follows its life, also when nothing came of it. */
export const isParty: Rule<RelationshipFacts> = (actor, facts) => isMember(actor, facts) || wasMember(actor, facts);

/** Runs the programme and has no part in this relationship, present or past. */
const isItsCoordinator: Rule<RelationshipFacts> = (actor, facts) =>
  facts.isCoordinator && membershipOf(actor, facts) === undefined;

/** Reads what the members have made. Where nothing came of it there is nothing to read on. */
const readsContent: Rule<RelationshipFacts> = (actor, facts) => isParty(actor, facts) && !neverBegan(facts.life.state);

/** In it, while there is something to write in. */
const writes: Rule<RelationshipFacts> = (actor, facts) =>
  isMember(actor, facts) && (isOpen(facts.life.state) || facts.life.state === "closing");

/** Members read and write; coordinators see the facts of its life; managers, HR and administrators stand in no line. */
export const relationshipPolicy = {
  readFacts: (actor, facts) => isParty(actor, facts) || isItsCoordinator(actor, facts),
  readContent: readsContent,
  act: isParty,
  write: writes,
  withdraw: isItsCoordinator,
} satisfies Policy<RelationshipFacts>;

/** Whether the table has this way from where the relationship is now. */
const isTime = (move: Move, { life }: RelationshipFacts): boolean => lifecycle[move].from.includes(life.state);

const memberMay =
  (move: Move): Rule<RelationshipFacts> =>
  (actor, facts) =>
    isMember(actor, facts) && isTime(move, facts);

export const hasSaidYes: Rule<RelationshipFacts> = (actor, facts) => membershipOf(actor, facts)?.answer === "accepted";

/** What somebody can do with a relationship now: by right, and by where it is in its life. For screens. */
export const relationshipChoices = {
  accept: (actor, facts) => memberMay("accept")(actor, facts) && !hasSaidYes(actor, facts),
  decline: memberMay("decline"),
  askForAnother: (actor, facts) => memberMay("decline")(actor, facts) || memberMay("leave")(actor, facts),
  pause: memberMay("pause"),
  resume: (actor, facts) => memberMay("resume")(actor, facts) && facts.life.pause?.by === actor.id,
  leave: (actor, facts) => memberMay("leave")(actor, facts) || memberMay("close")(actor, facts),
  sayDone: memberMay("sayDone"),
  stir: (actor, facts) => memberMay("stir")(actor, facts) && facts.life.isDormant,
  report: isParty,
  write: writes,
  withdraw: (actor, facts) => isItsCoordinator(actor, facts) && isTime("withdraw", facts),
} satisfies Policy<RelationshipFacts>;
