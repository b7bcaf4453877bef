import type { Crowd } from "../crowd/crowd.ts";
import { latestMeetings } from "../crowd/latest-meetings.ts";
import type { Criterion, Row } from "./criterion.ts";

/** Whether the two are new to each other: an earlier pair counts half, and less of the loss remains with every round since. */
export const novelty = {
  id: "novelty",
  audience: "pair",
  blend: "mean",
  measure: (crowd) => {
    const met = latestMeetings(crowd);
    const row: Row = (person, from, to, out) => {
      out.fill(1, from, to);
      for (const [other, roundsAgo] of met[person]!)
        if (other >= from && other < to) out[other] = 1 - halved(roundsAgo);
    };
    return { gives: row, gets: row, complete: true };
  },
  evidence: (crowd: Crowd, giver, getter) => {
    const roundsAgo = latestMeetings(crowd)[giver]?.get(getter);
    return roundsAgo === undefined ? [] : [{ kind: "met-before", roundsAgo }];
  },
} as const satisfies Criterion;

// By multiplication: `Math.pow` may differ between machines.
function halved(times: number): number {
  let share = 1;
  for (let k = 0; k < times && share > 0; k++) share /= 2;
  return share;
}
