import type { Actor } from "#platform/shared/actor.ts";

/** Whose something told is, and whether it was read. */
export type NotificationFacts = { id: string; personId: string; isRead: boolean };

/** What was told to a person is that person's, and nobody else's. */
export const notificationPolicy = {
  own: (actor: Actor, { personId }: NotificationFacts): boolean => actor.id === personId,
};
