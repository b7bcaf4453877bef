import { hasRole, type Policy, type Rule } from "#platform/shared/policy.ts";
import type { accountStates, Role } from "./admin.contract.ts";

/** What decides about one person's account. */
export type AccountFacts = {
  personId: string;
  state: (typeof accountStates)[number];
  hasSignedIn: boolean;
  hasMail: boolean;
  roles: readonly Role[];
};

/** What somebody may do with accounts at all, whatever the account. */
export const accountsPolicy = {
  administer: hasRole("administrator"),
  invite: hasRole("administrator", "hr", "coordinator"),
} satisfies Policy<unknown>;

/** An account that somebody could get into, or could be let into. */
export const isOpenAccount: Rule<AccountFacts> = (_actor, { state }) => state !== "disabled" && state !== "left";

/**
 * What an administrator may do with one account. A link that opens the door at once exists only for somebody who has never
 * been inside; whoever has been there has something to protect, and says yes first.
 */
export const accountPolicy = {
  disable: (actor, facts) => isOpenAccount(actor, facts) && facts.personId !== actor.id,
  enable: (_actor, { state }) => state === "disabled",
  invite: (actor, facts) => isOpenAccount(actor, facts) && facts.hasMail && !facts.hasSignedIn,
  copyInvitation: (actor, facts) => isOpenAccount(actor, facts) && !facts.hasSignedIn,
  makeSignInLink: (actor, facts) => isOpenAccount(actor, facts) && facts.hasSignedIn,
} satisfies Policy<AccountFacts>;
