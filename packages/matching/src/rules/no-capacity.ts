import type { Rule } from "./rule.ts";

/** Who has no room for a partner is paired with nobody. */
export const noCapacity = {
  id: "no-capacity",
  standing: true,
  audience: "coordinator",
  forbid: (crowd) => {
    const full = Uint8Array.from(crowd.people, ({ capacity }) => (capacity.pair > 0 ? 0 : 1));
    return (person, from, marks, bit) => {
      for (let j = from; j < marks.length; j++) if (full[person] === 1 || full[j] === 1) marks[j]! |= bit;
    };
  },
} as const satisfies Rule;
