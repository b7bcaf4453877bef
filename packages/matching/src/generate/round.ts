import { defaultPolicy, type Policy } from "../policy.ts";
import type { Round } from "../round.ts";
import { peopleFrom, type Population } from "./people.ts";

/** A first round for invented people: nothing locked, nothing rejected, no pairs yet. */
export function roundFrom(population: Population, policy: Partial<Policy> = {}): Round {
  return {
    people: peopleFrom(population),
    policy: { ...defaultPolicy, ...policy },
    locked: [],
    rejected: [],
    current: [],
  };
}
