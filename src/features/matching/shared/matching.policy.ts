import type { Policy, Rule } from "#platform/shared/policy.ts";
import type { ProgrammeFacts } from "#features/programmes/shared/programmes.policy.ts";

/** Where the actor stands in the programme that a round belongs to. */
export type RoundFacts = Pick<ProgrammeFacts, "programmeId" | "state" | "isCoordinator" | "isParticipant">;

const coordinates: Rule<RoundFacts> = (_, facts) => facts.isCoordinator;
const whileOpen: Rule<RoundFacts> = (_, facts) => facts.isCoordinator && facts.state === "open";

/**
 * Matching is its programme's coordinators' alone: for everybody else it does not exist. Whoever also takes part may not
 * take the basis out, for it holds what others said about her or him.
 */
export const roundPolicy = {
  read: coordinates,
  run: whileOpen,
  edit: whileOpen,
  publish: whileOpen,
  export: (actor, facts) => coordinates(actor, facts) && !facts.isParticipant,
} satisfies Policy<RoundFacts>;
