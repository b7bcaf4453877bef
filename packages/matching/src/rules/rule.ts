import type { Crowd } from "../crowd/crowd.ts";

/** Adds `bit` to `marks[j]` for each j >= `from` that the person must not be paired with. */
export type Forbid = (person: number, from: number, marks: Uint16Array, bit: number) => void;

export interface Rule {
  readonly id: string;
  /** Standing rules say over which pairs averages are taken; a private block or a rejection must move nobody else's score. */
  readonly standing: boolean;
  /** Who may learn that the rule stood in the way. */
  readonly audience: "coordinator" | "self";
  /** `reach` is how far a chosen rule goes: levels of managers, rounds back. */
  readonly forbid: (crowd: Crowd, reach: number | undefined) => Forbid;
}

/** The row of a rule that forbids a few listed partners of each person. */
export const forbidListed =
  (lists: readonly Iterable<number>[]): Forbid =>
  (person, from, marks, bit) => {
    for (const other of lists[person] ?? []) if (other >= from && other < marks.length) marks[other]! |= bit;
  };
