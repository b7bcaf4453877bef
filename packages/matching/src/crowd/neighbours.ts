import type { Members } from "../round.ts";
import type { Crowd } from "./crowd.ts";

/** For each person the others that some list pairs them with, both ways round. */
export type Neighbours = readonly (readonly number[])[];

/** A pair that is named twice counts once. */
export function neighboursOf(size: number, pairs: Iterable<readonly [number, number]>): Neighbours {
  const lists: number[][] = Array.from({ length: size }, () => []);
  for (const [one, other] of pairs) {
    if (lists[one]?.includes(other)) continue;
    lists[one]?.push(other);
    lists[other]?.push(one);
  }
  return lists;
}

/** The places of two people in the crowd; nothing for names that it does not know and for somebody with themselves. */
export function placesOf(crowd: Crowd, [one, other]: Members): [number, number][] {
  const a = one === undefined ? undefined : crowd.indexOf.get(one);
  const b = other === undefined ? undefined : crowd.indexOf.get(other);
  return a === undefined || b === undefined || a === b ? [] : [[a, b]];
}
