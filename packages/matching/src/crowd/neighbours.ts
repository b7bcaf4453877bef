import type { Members } from "../round.ts";
import type { Crowd } from "./crowd.ts";

/** For each person the others that some list pairs them with, both ways round; names outside the crowd are passed over. */
export type Neighbours = readonly (readonly number[])[];

export function neighboursOf(crowd: Crowd, pairs: Iterable<readonly [string, string]>): Neighbours {
  const lists: number[][] = Array.from({ length: crowd.size }, () => []);
  for (const [one, other] of pairs) {
    const [a, b] = [crowd.indexOf.get(one), crowd.indexOf.get(other)];
    if (a === undefined || b === undefined || a === b) continue;
    lists[a]?.push(b);
    lists[b]?.push(a);
  }
  return lists;
}

/** The pairs of two among lists of members. */
export const pairsIn = (groups: readonly Members[]): [string, string][] =>
  groups.flatMap(([one, other]) =>
    one === undefined || other === undefined ? [] : [[one, other] as [string, string]],
  );
