import type { Id, Person } from "../person.ts";

/** The people of a round in the one order that everything uses: by id, code unit by code unit. */
export interface Crowd {
  readonly people: readonly Person[];
  readonly size: number;
  readonly indexOf: ReadonlyMap<Id, number>;
}

/** Sorts a copy; of two people with one id, which `validate` refuses, the index knows the later. */
export function crowdOf(people: readonly Person[]): Crowd {
  const sorted = [...people].sort((a, b) => byCodeUnits(a.id, b.id));
  return { people: sorted, size: sorted.length, indexOf: new Map(sorted.map((person, index) => [person.id, index])) };
}

/** An order that no locale changes. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
