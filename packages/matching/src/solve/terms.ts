import type { Crowd } from "../crowd/crowd.ts";
import { type Neighbours, neighboursOf, placesOf } from "../crowd/neighbours.ts";
import type { Round } from "../round.ts";

/** What the lists of a round say, in places of the crowd. */
export interface Terms {
  readonly locked: readonly (readonly [number, number])[];
  /** 1 for people who have room and are not locked. */
  readonly free: Uint8Array;
  readonly barred: Neighbours;
  readonly current: Neighbours;
  /** How many pairs `current` holds. */
  readonly currentPairs: number;
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
  return { locked, free, barred, current, currentPairs: pairs.length };
}
