import { createHash } from "node:crypto";
import type { Person, Round } from "@parvis/matching";
import type { Aim } from "../../shared/aims.ts";
import type { RoundInput } from "../input/round-input.ts";
import { aimPolicy } from "./aim-policy.ts";
import type { Standing } from "./tasks.ts";

/** The engine's round for one aim: the people, what was refused before, and what coordinators have set by hand. */
export function roundOf(input: RoundInput, { locked, rejected, current, alone }: Standing, aim: Aim): Round {
  return {
    people: input.people.map((person) => (alone.includes(person.id) ? { ...person, capacity: { pair: 0 } } : person)),
    policy: aimPolicy(input.rules, aim),
    locked,
    rejected: [...input.refused, ...rejected],
    current,
  };
}

/**
 * A fingerprint of people and policy that does not depend on their order: two runs with the same one read the same answers.
 * Coordinators see it, so wishes and blocks are left out: nobody can tell by it that one was made or guess whose.
 */
export function digestOf({ people, rules, refused }: RoundInput): string {
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const readable = (person: Person) =>
    JSON.stringify({ ...person, wishes: [], blocks: [], slots: person.slots && [...person.slots] });
  const parts = [people.map(readable).sort(byText), rules, refused.map((pair) => JSON.stringify(pair)).sort(byText)];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
