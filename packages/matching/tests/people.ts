import { defaultPolicy, type Person, type Policy, type Round } from "../src/index.ts";

/** Somebody who says nothing but their name, unless told to. */
export const person = (id: string, said: Partial<Person> = {}): Person => ({
  id,
  offers: [],
  needs: [],
  capacity: { pair: 1 },
  ...said,
});

/** Offers these skills at level 4, and seeks those from nothing to 3, all with the first priority. */
export const exchanging = (offers: readonly string[], needs: readonly string[]): Pick<Person, "offers" | "needs"> => ({
  offers: offers.map((skill) => ({ skill, level: 4 })),
  needs: needs.map((skill) => ({ skill, priority: 1, level: 0, wanted: 3 })),
});

/** A first round of these people in which only coverage counts, unless told otherwise. */
export const roundOf = (
  people: readonly Person[],
  policy: Partial<Policy> = {},
  lists: Partial<Round> = {},
): Round => ({
  people,
  policy: { ...defaultPolicy, weights: { coverage: 1 }, hard: [], ...policy },
  locked: [],
  rejected: [],
  current: [],
  ...lists,
});

/** The pairs of a result, each in the order of names. */
export const pairsIn = ({ groups }: { groups: readonly { members: readonly string[] }[] }): string[] =>
  groups.map(({ members }) => [...members].sort().join(" and ")).sort();
