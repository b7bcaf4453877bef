import { hasRole } from "#platform/shared/policy.ts";

/** Who decides which skills everybody is offered. */
export const mayAddSkills = hasRole("administrator", "hr", "coordinator");
