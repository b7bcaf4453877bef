import { feature } from "#platform/server/feature.ts";
import { liveTopic } from "#platform/server/live/topic.ts";
import { relationshipsMessages } from "../shared/relationships.messages.ts";
import { isParty } from "../shared/relationships.policy.ts";
import { onRelationship } from "./relationships.access.ts";
import { relationshipsRoutes } from "./relationships.routes.ts";

export const relationships = feature(
  "relationships",
  { relationships: relationshipsRoutes },
  {
    catalogues: [relationshipsMessages],
    topics: [liveTopic("relationship", onRelationship("id", isParty))],
  },
);
