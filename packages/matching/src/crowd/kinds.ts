import type { Person } from "../person.ts";
import { codeIn } from "./columns.ts";
import type { Crowd } from "./crowd.ts";

/** Up to so many kinds, what was worked out for one is remembered (8 MB at most). */
const REMEMBERED = 1000;

/** People who are alike in what a criterion or rule looks at, so that it looks once for all of them. */
export interface Kinds {
  /** The kind of each person. */
  readonly of: Int32Array;
  /** What a function makes of each kind as seen from one; overwritten by the next call where kinds are many. */
  readonly seenFrom: (kind: number) => Float64Array;
}

/** Sorts people into kinds by a key, and looks at two kinds through any two people of them. */
export function kindsOf(
  crowd: Crowd,
  keyOf: (person: Person) => string,
  look: (one: Person, other: Person) => number,
): Kinds {
  const codes = new Map<string, number>();
  const of = Int32Array.from(crowd.people, (person) => codeIn(codes, keyOf(person)));
  const examples: Person[] = [];
  of.forEach((kind, person) => void (examples[kind] ??= crowd.people[person]!));
  const remembered: Float64Array[] = [];
  const scratch = new Float64Array(examples.length);
  const seenFrom = (kind: number) => {
    const known = remembered[kind];
    if (known) return known;
    for (let other = 0; other < scratch.length; other++) scratch[other] = look(examples[kind]!, examples[other]!);
    return examples.length > REMEMBERED ? scratch : (remembered[kind] = scratch.slice());
  };
  return { of, seenFrom };
}
