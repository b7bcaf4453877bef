import { type Actor, isSignedIn } from "./actor.ts";

/** Decides from the actor and the facts that access loaded, and from nothing else. */
export type Rule<Facts> = (actor: Actor, facts: Facts) => boolean;
export type Policy<Facts> = Readonly<Record<string, Rule<Facts>>>;

/** Rule: one of these organisation-wide roles. */
export const hasRole =
  (...roles: readonly string[]): Rule<unknown> =>
  (actor) =>
    isSignedIn(actor) && roles.some((role) => actor.roles.includes(role));

/** What this actor may do with this object, so that a screen asks `can.edit` and never guesses from a role. */
export function decisions<Facts, P extends Policy<Facts>>(
  policy: P,
  actor: Actor,
  facts: Facts,
): { [Name in keyof P]: boolean } {
  const decided = Object.entries(policy).map(([name, rule]) => [name, rule(actor, facts)]);
  return Object.fromEntries(decided);
}
