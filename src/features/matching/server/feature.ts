import { feature } from "#platform/server/feature.ts";
import { matchingMessages } from "../shared/matching.messages.ts";
import { giveUpLostRuns } from "./due/give-up-lost-runs.ts";
import { onMatchingRun } from "./job/do-matching.ts";
import { matchingRoutes } from "./matching.routes.ts";
import { forgetInput } from "./subscribers/forget-input.ts";
import { matchingPersonalData } from "./personal-data.ts";

export const matching = feature(
  "matching",
  { matching: matchingRoutes },
  {
    personalData: matchingPersonalData,
    catalogues: [matchingMessages],
    subscribers: { forgetInput },
    jobs: [onMatchingRun],
    due: { giveUpLostRuns },
  },
);
