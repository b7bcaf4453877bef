import type { Id, Need, Skill } from "../person.ts";
import { codeIn } from "./columns.ts";
import { byCodeUnits, type Crowd } from "./crowd.ts";

/** Who offers or seeks what, in columns: the entries of one owner run from `start[owner]` to `start[owner + 1]`. */
export interface Ledger {
  readonly start: Int32Array;
  /** Skills where people own the entries, people where skills do; ascending within one owner. */
  readonly other: Int32Array;
  readonly level: Float64Array;
  /** The level that is wanted and the weight of its priority; 0 for offers. */
  readonly wanted: Float64Array;
  readonly weight: Float64Array;
}

/** The same entries twice: by who has them, and by the skill they are about. */
export interface Ledgers {
  readonly byPerson: Ledger;
  readonly bySkill: Ledger;
}

/** What the priority of a need weighs: 3, 2 or 1. */
export const priorityWeight = ({ priority }: Need): number => 4 - priority;

/** Offers and needs of a crowd. Skills are numbered in the order of their ids, so that no sum depends on who names them first. */
export function ledgersOf(crowd: Crowd): { readonly offers: Ledgers; readonly needs: Ledgers } {
  const codes = new Map<Id, number>();
  const names = crowd.people.flatMap(({ offers, needs }) => [...offers, ...needs].map(({ skill }) => skill));
  for (const skill of names.sort(byCodeUnits)) codeIn(codes, skill);
  const entry = (person: number, { skill, level }: Skill | Need, wanted: number, weight: number): Entry => {
    return { person, skill: codeIn(codes, skill), level, wanted, weight };
  };
  const offers = crowd.people.flatMap((person, k) => person.offers.map((offer) => entry(k, offer, 0, 0)));
  const needs = crowd.people.flatMap((person, k) =>
    person.needs.map((need) => entry(k, need, need.wanted, priorityWeight(need))),
  );
  const both = (entries: readonly Entry[]): Ledgers => ({
    byPerson: ledger(entries, crowd.size, "person", "skill"),
    bySkill: ledger(entries, codes.size, "skill", "person"),
  });
  return { offers: both(offers), needs: both(needs) };
}

interface Entry {
  readonly person: number;
  readonly skill: number;
  readonly level: number;
  readonly wanted: number;
  readonly weight: number;
}

function ledger(
  entries: readonly Entry[],
  owners: number,
  owner: "person" | "skill",
  other: "person" | "skill",
): Ledger {
  const sorted = [...entries].sort((a, b) => a[owner] - b[owner] || a[other] - b[other]);
  const start = new Int32Array(owners + 1);
  for (const entry of sorted) start[entry[owner] + 1]!++;
  for (let k = 0; k < owners; k++) start[k + 1]! += start[k]!;
  return {
    start,
    other: Int32Array.from(sorted, (entry) => entry[other]),
    level: Float64Array.from(sorted, ({ level }) => level),
    wanted: Float64Array.from(sorted, ({ wanted }) => wanted),
    weight: Float64Array.from(sorted, ({ weight }) => weight),
  };
}
