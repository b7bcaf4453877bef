import type { Crowd } from "../crowd/crowd.ts";
import { kindsOf } from "../crowd/kinds.ts";
import type { Person } from "../person.ts";
import type { Measure, Row } from "./criterion.ts";

/** A criterion that is equal in both directions and looks at little of a person. */
export interface ByKind {
  /** All that it looks at. */
  readonly saidBy: (person: Person) => unknown;
  /** Whether that is enough to measure them against anybody. */
  readonly hasSaid: (person: Person) => boolean;
  /** NaN where one of them has not said enough. */
  readonly value: (one: Person, other: Person) => number;
}

/** Measures once for all who said the same. */
export function measureByKind(crowd: Crowd, { saidBy, hasSaid, value }: ByKind): Measure {
  const { of, seenFrom } = kindsOf(crowd, (person) => JSON.stringify([saidBy(person)]), value);
  const row: Row = (person, from, to, out) => {
    const values = seenFrom(of[person]!);
    for (let j = from; j < to; j++) out[j] = values[of[j]!]!;
  };
  return { gives: row, gets: row, complete: crowd.people.every(hasSaid) };
}
