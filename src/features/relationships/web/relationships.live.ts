import { refetchOn } from "#platform/web/live/refetch-on.ts";
import {
  anotherAsked,
  firstStepTicked,
  firstStepUnticked,
  privateNoteSaved,
  relationshipAccepted,
  relationshipAnswered,
  relationshipClosed,
  relationshipClosing,
  relationshipDeclined,
  relationshipDoneSaid,
  relationshipExpired,
  relationshipFellSilent,
  relationshipIntroduced,
  relationshipLeft,
  relationshipPaused,
  relationshipReported,
  relationshipResumed,
  relationshipsProposed,
  relationshipStirred,
  relationshipWithdrawn,
  sharedNoteSaved,
} from "../shared/relationships.events.ts";
import { api } from "./api.ts";

/** Everything that shows in a list of relationships. */
const steps = [
  relationshipIntroduced,
  relationshipAccepted,
  relationshipDeclined,
  relationshipWithdrawn,
  relationshipExpired,
  relationshipPaused,
  relationshipResumed,
  relationshipClosing,
  relationshipClosed,
  relationshipLeft,
];
const ofOne = [...steps, relationshipStirred, relationshipDoneSaid];

/** What the members of one relationship see of it, by its own topic. */
export const relationshipLive = [
  ...ofOne.map((kind) => refetchOn(kind, api.relationships.get, "relationshipId")),
  refetchOn(firstStepTicked, api.relationships.overview, "relationshipId"),
  refetchOn(firstStepUnticked, api.relationships.overview, "relationshipId"),
  refetchOn(sharedNoteSaved, api.relationships.sharedNote, "relationshipId"),
  // Who may write changes where it begins and where it ends.
  ...[relationshipAccepted, relationshipClosed].flatMap((kind) => [
    refetchOn(kind, api.relationships.overview, "relationshipId"),
    refetchOn(kind, api.relationships.sharedNote, "relationshipId"),
  ]),
];

/** What concerns a person in all their relationships, by the person's topic. */
export const ownRelationshipsLive = [
  ...[...steps, relationshipFellSilent, relationshipAnswered].flatMap((kind) => [
    refetchOn<never>(kind, api.relationships.list),
    refetchOn<never>(kind, api.relationships.get),
  ]),
  refetchOn<never>(privateNoteSaved, api.relationships.privateNote),
  refetchOn<never>(relationshipReported, api.relationships.reports),
];

/** What coordinators see of the relationships of their programme. */
export const programmeRelationshipsLive = [relationshipsProposed, anotherAsked, ...steps].flatMap((kind) => [
  refetchOn<never>(kind, api.relationships.list),
  refetchOn<never>(kind, api.relationships.get),
]);
