import { type ActorName, actors } from "../../support/actors.ts";
import type { DoorWorld } from "./door-world.ts";

/** What somebody is answered at a door: it opens, or it answers with this status. */
export type Answer = "opens" | 401 | 403 | 404;

/** One endpoint: what is sent, and for whom it opens. For everybody else it does not exist, unless `refused` names them. */
export type Door = {
  send(world: DoorWorld, who: ActorName): Record<string, unknown>;
  opensFor: readonly ActorName[] | "anyone";
  /** They may read what stands behind the door, and are told that they may not do this. */
  refused: readonly ActorName[];
};

const nobodyKnows = (): Record<string, unknown> => ({});

export const everybody = actors.filter(
  (who) => who !== "anonymous" && who !== "disabled" && who !== "token with less scope",
);

/** A door that is the same for everyone who is signed in: what it shows is one's own. */
export const forEverybody = (send: Door["send"] = nobodyKnows): Door => ({ send, opensFor: everybody, refused: [] });

/** A door in front of which nobody is asked who they are. */
export const forAnyone = (): Door => ({ send: nobodyKnows, opensFor: "anyone", refused: [] });

/** A door for some, that does not exist for the rest. */
export const only = (opensFor: readonly ActorName[], send: Door["send"] = nobodyKnows): Door => ({
  send,
  opensFor,
  refused: [],
});

/** The same, where some see what is behind it and are refused. */
export const refusing = (door: Door, refused: readonly ActorName[]): Door => ({ ...door, refused });

/** The answer that the table promises. Without a session nobody gets past the first question. */
export function promised(door: Door, who: ActorName): Answer {
  if (door.opensFor === "anyone") return "opens";
  if (who === "anonymous" || who === "disabled") return 401;
  if (who === "token with less scope") return 403;
  if (door.opensFor.includes(who)) return "opens";
  return door.refused.includes(who) ? 403 : 404;
}
