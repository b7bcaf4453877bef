/**
 * Everyone who may stand before a door. The list is the law on privacy's: tests import it and try every door as each of
 * them.
 */
export const actors = [
  "anonymous",
  "disabled",
  "outsider",
  "participant",
  "member",
  "paused member",
  "circle member",
  "former member",
  "ex-member",
  "coordinator",
  "other coordinator",
  "coordinator who is a member",
  "manager",
  "hr",
  "administrator",
  "token with less scope",
] as const;

export type ActorName = (typeof actors)[number];
