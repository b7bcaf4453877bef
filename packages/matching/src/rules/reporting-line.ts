import type { Crowd } from "../crowd/crowd.ts";
import { type Neighbours, neighboursOf, placesOf } from "../crowd/neighbours.ts";
import { forbidListed, type Rule } from "./rule.ts";

/** Nobody is paired with their own manager, nor with managers above up to `reach` levels (1 if left out). */
export const reportingLine = {
  id: "reporting-line",
  standing: true,
  audience: "coordinator",
  forbid: (crowd, reach = 1) => forbidListed(lines(crowd, reach)),
} as const satisfies Rule;

// The chain is followed through people of the round only: nobody else's manager is known here.
function lines(crowd: Crowd, reach: number): Neighbours {
  const pairs: [number, number][] = [];
  for (const person of crowd.people) {
    let manager = person.reportsTo;
    for (let step = 0; step < reach && manager !== undefined; step++) {
      pairs.push(...placesOf(crowd, [person.id, manager]));
      manager = crowd.people[crowd.indexOf.get(manager) ?? -1]?.reportsTo;
    }
  }
  return neighboursOf(crowd.size, pairs);
}
