import { codesOf } from "../crowd/columns.ts";
import type { Rule } from "./rule.ts";

/** Nobody is paired within their team: those who have the same manager. */
export const sameTeam = {
  id: "same-team",
  standing: true,
  audience: "coordinator",
  forbid: (crowd) => {
    const teams = codesOf(crowd, ({ reportsTo }) => reportsTo);
    return (person, from, marks, bit) => {
      const own = teams[person]!;
      if (own < 0) return;
      const end = marks.length;
      for (let j = from; j < end; j++) if (teams[j] === own) marks[j]! |= bit;
    };
  },
} as const satisfies Rule;
