import type { Crowd } from "../crowd/crowd.ts";
import type { Members, Round } from "../round.ts";

/** The lists of a round as sets of keys, one key for each pair whichever way round it is named. */
export interface Lists {
  readonly keyOf: (one: number, other: number) => number;
  readonly locked: ReadonlySet<number>;
  readonly rejected: ReadonlySet<number>;
  readonly current: ReadonlySet<number>;
  readonly isLocked: (person: number) => boolean;
  /** 1 for somebody who is first in line. */
  readonly inLine: (person: number) => number;
}

/** Reads the lists without the solver's help; unknown names make no key. */
export function listsOf(crowd: Crowd, { locked, rejected, current }: Round): Lists {
  const keyOf = (one: number, other: number) => Math.min(one, other) * crowd.size + Math.max(one, other);
  const places = (members: Members) => members.flatMap((id) => crowd.indexOf.get(id) ?? []);
  const keys = (groups: readonly Members[]) =>
    new Set(groups.flatMap((members) => twoOf(places(members)).map(([one, other]) => keyOf(one, other))));
  const people = new Set(locked.flatMap(places));
  return {
    keyOf,
    locked: keys(locked),
    rejected: keys(rejected),
    current: keys(current),
    isLocked: (person) => people.has(person),
    inLine: (person) => (crowd.people[person]?.firstInLine === true ? 1 : 0),
  };
}

function twoOf([one, other]: readonly number[]): [number, number][] {
  return one === undefined || other === undefined || one === other ? [] : [[one, other]];
}
