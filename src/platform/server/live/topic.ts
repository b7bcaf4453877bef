import type { Access } from "../access.ts";

/** A live topic: what a socket may follow, by id, when its access grants it. */
export type LiveTopic = { readonly name: string; readonly access: Access<{ readonly id: string }, unknown> };

/** Declares a topic. Following it is an access decision like any other, and it is taken again while it lasts. */
export const liveTopic = (name: string, access: Access<{ readonly id: string }, unknown>): LiveTopic => ({
  name,
  access,
});
