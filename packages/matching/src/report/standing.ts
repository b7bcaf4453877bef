import type { Score } from "../person.ts";
import type { Made } from "./groups.ts";

/** Where everybody stands: their partner, or -1, and their own benefit, 0 when alone. */
export interface Standing {
  readonly partner: Int32Array;
  readonly benefit: Int32Array;
}

/** Counts everything, or only what may be shown. */
export function standingOf(
  size: number,
  made: readonly Made[],
  of: "benefits" | "shownBenefits" = "benefits",
): Standing {
  const standing = { partner: new Int32Array(size).fill(-1), benefit: new Int32Array(size) };
  const set = (person: number, partner: number, benefit: Score) => {
    standing.partner[person] = partner;
    standing.benefit[person] = benefit;
  };
  for (const pair of made) {
    set(pair.one, pair.other, pair[of][0]);
    set(pair.other, pair.one, pair[of][1]);
  }
  return standing;
}
