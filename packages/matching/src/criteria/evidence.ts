import type { Id } from "../person.ts";

/** A fact behind a value, from the giver's side to the getter's. `share` is how much of the need is met, 0 to 1. */
export type Evidence =
  | { kind: "skill"; skill: Id; priority: 1 | 2 | 3; level: number; own: number; wanted: number; share: number }
  | { kind: "levels"; giver: number; getter: number }
  | { kind: "slots"; slots: number[] }
  | { kind: "place"; sameSite: boolean; hoursApart: number | null }
  | { kind: "language"; language: Id; level: number }
  | { kind: "style"; scale: number; difference: number }
  | { kind: "wish"; rank: number; of: number }
  | { kind: "unit"; same: boolean }
  | { kind: "met-before"; roundsAgo: number };
