import { isOver, neverBegan } from "./relationship-states.ts";
import type { RelationshipView } from "./relationship-views.ts";

export type LifeStop = {
  id: "introduced" | "accepted" | "agreed" | "active" | "closed";
  state: "done" | "now" | "todo";
  /** A moment that has been, or the day that is agreed; nothing where nobody knows yet. */
  on: string | null;
};

type Living = Pick<RelationshipView, "state" | "dates">;

/** The stops of a relationship's life in their order, and at which of them it is now. */
export function lifeLine({ state, dates }: Living): LifeStop[] {
  const been = [
    { id: "introduced", on: dates.introducedAt },
    { id: "accepted", on: dates.acceptedAt },
    { id: "agreed", on: dates.agreedAt },
    { id: "active", on: dates.activeAt },
  ] as const;
  const isEnding = state === "closing" || isOver(state);
  const last = been.findLastIndex(({ on }) => on !== null);
  const stops = been.map(({ id, on }, at): LifeStop => ({ id, on, state: stateOf(on, !isEnding && at === last) }));
  const end: LifeStop = { id: "closed", on: endOf({ state, dates }), state: isEnding ? "now" : "todo" };
  // What it did not come to before it ended is no longer to come.
  return [...stops.filter((stop) => !isEnding || stop.on !== null), end];
}

const stateOf = (on: string | null, isNow: boolean): LifeStop["state"] => {
  if (on === null) return "todo";
  return isNow ? "now" : "done";
};

/** It closes at the agreed day, unless it ended or began to end before. One that came to nothing has no such day. */
const endOf = ({ state, dates }: Living): string | null =>
  dates.closedAt ?? dates.closingAt ?? (neverBegan(state) ? null : dates.endsOn);
