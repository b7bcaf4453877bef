import type { Id, Person } from "../person.ts";
import type { Crowd } from "./crowd.ts";

/** One number for each person, NaN where it is missing. */
export function numbersOf(crowd: Crowd, of: (person: Person) => number | null | undefined): Float64Array {
  return Float64Array.from(crowd.people, (person) => of(person) ?? NaN);
}

/** One code for each person, equal where the ids are equal, -1 where it is missing. */
export function codesOf(crowd: Crowd, of: (person: Person) => Id | undefined): Int32Array {
  const codes = new Map<Id, number>();
  return Int32Array.from(crowd.people, (person) => {
    const id = of(person);
    return id === undefined ? -1 : codeIn(codes, id);
  });
}

/** The code of an id, given out in the order of first sight. */
export function codeIn(codes: Map<Id, number>, id: Id): number {
  const known = codes.get(id);
  if (known !== undefined) return known;
  codes.set(id, codes.size);
  return codes.size - 1;
}
