import { forbidListed, type Rule } from "./rule.ts";

/** Who has no room for a partner is paired with nobody. */
export const noCapacity = {
  id: "no-capacity",
  standing: true,
  audience: "coordinator",
  forbid: (crowd) => {
    const all = crowd.people.map((_, person) => person);
    const full = all.filter((person) => crowd.people[person]?.capacity.pair === 0);
    return forbidListed(all.map((person) => (full.includes(person) ? all : full)));
  },
} as const satisfies Rule;
