import { participantLeft } from "#features/programmes/shared/programmes.events.ts";
import { refetchOn } from "#platform/web/live/refetch-on.ts";
import { needsErased, needsReopened, needsSubmitted } from "../shared/needs.events.ts";
import { api } from "./api.ts";

/** What changes supply and demand, for a programme's coordinators. */
export const demandLive = [needsSubmitted, needsReopened, needsErased, participantLeft].map((kind) =>
  refetchOn(kind, api.needs.demand, "programmeId"),
);
