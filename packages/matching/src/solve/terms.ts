import type { Crowd } from "../crowd/crowd.ts";
import { type Neighbours, neighboursOf, placesOf } from "../crowd/neighbours.ts";
import type { Round } from "../round.ts";
import type { Counts } from "./scale.ts";

/** What the lists of a round say, in places of the crowd. */
export interface Terms {
  readonly locked: readonly (readonly [number, number])[];
  /** 1 for people who have room and are not locked. */
  readonly free: Uint8Array;
  readonly barred: Neighbours;
  readonly current: Neighbours;
  /** How many pairs `current` holds. */
  readonly currentPairs: number;
  /** 1 for people who are first in line. */
  readonly first: Uint8Array;
}

/** Names that the crowd does not know are passed over; `validate` has warned of them. */
export function termsOf(crowd: Crowd, round: Pick<Round, "locked" | "rejected" | "current">): Terms {
  const locked = round.locked.flatMap((members) => placesOf(crowd, members));
  const free = Uint8Array.from(crowd.people, ({ capacity }) => (capacity.pair > 0 ? 1 : 0));
  for (const person of locked.flat()) free[person] = 0;
  const barred = neighboursOf(
    crowd.size,
    round.rejected.flatMap((members) => placesOf(crowd, members)),
  );
  const pairs = round.current.flatMap((members) => placesOf(crowd, members));
  const current = neighboursOf(crowd.size, pairs);
  const first = Uint8Array.from(crowd.people, ({ firstInLine }) => (firstInLine ? 1 : 0));
  return { locked, free, barred, current, currentPairs: pairs.length, first };
}

/** What the scale of a round depends on. */
export const countsOf = ({ size }: Crowd, { currentPairs, first }: Pick<Terms, "currentPairs" | "first">): Counts => ({
  people: size,
  currentPairs,
  hasFirst: first.includes(1),
});
