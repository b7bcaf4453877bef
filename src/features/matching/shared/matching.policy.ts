import type { Policy, Rule } from "#platform/shared/policy.ts";
import type { ProgrammeFacts } from "#features/programmes/shared/programmes.policy.ts";

/**
 * Where the actor stands in the programme that a round belongs to. `isLeftToOthers`: the actor takes part, and another
 * coordinator does not; the own partner could be told from who is missing among the others' pairs.
 */
export type RoundFacts = Pick<ProgrammeFacts, "programmeId" | "state" | "isCoordinator" | "isParticipant"> & {
  isLeftToOthers: boolean;
};

const coordinates: Rule<RoundFacts> = (_, facts) => facts.isCoordinator;
const whileOpen: Rule<RoundFacts> = (_, facts) =>
  facts.isCoordinator && facts.state === "open" && !facts.isLeftToOthers;

/**
 * Matching is its programme's coordinators' alone: for everybody else it does not exist. Whoever also takes part leaves it
 * to one who does not, and may not take the basis out, for the own pair is in it.
 */
export const roundPolicy = {
  read: coordinates,
  run: whileOpen,
  edit: whileOpen,
  publish: whileOpen,
  export: (actor, facts) => coordinates(actor, facts) && !facts.isParticipant,
} satisfies Policy<RoundFacts>;
