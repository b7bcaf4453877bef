import { latestMeetings } from "../crowd/latest-meetings.ts";
import { forbidListed, type Rule } from "./rule.ts";

/** Nobody meets an earlier partner again within `reach` rounds (ever if left out). */
export const previousPartner = {
  id: "previous-partner",
  standing: true,
  audience: "coordinator",
  forbid: (crowd, reach = Infinity) => {
    const recent = latestMeetings(crowd).map((met) => [...met].filter(([, roundsAgo]) => roundsAgo <= reach));
    return forbidListed(recent.map((met) => met.map(([other]) => other)));
  },
} as const satisfies Rule;
