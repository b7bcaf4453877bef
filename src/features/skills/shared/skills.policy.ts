import type { Rule } from "#platform/shared/policy.ts";
import { isSignedIn } from "#platform/shared/actor.ts";

/** Who decides which skills everybody is offered. */
export const mayAddSkills: Rule<unknown> = (actor) =>
  isSignedIn(actor) && ["administrator", "hr", "coordinator"].some((role) => actor.roles.includes(role));
