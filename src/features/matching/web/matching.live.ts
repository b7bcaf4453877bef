import { needsReopened, needsSubmitted } from "#features/needs/shared/needs.events.ts";
import { participantLeft } from "#features/programmes/shared/programmes.events.ts";
import { refetchOn } from "#platform/web/live/refetch-on.ts";
import {
  matchingEdited,
  matchingEnded,
  matchingProgressed,
  matchingPublished,
  matchingStarted,
} from "../shared/matching.events.ts";
import { api } from "./api.ts";

const roundMoves = [matchingStarted, matchingProgressed, matchingEnded, matchingEdited, matchingPublished];
const draftMoves = [matchingEnded, matchingEdited, matchingPublished];

/** What changes where matching stands, and what changes the draft itself; a run that is only on its way changes no list. */
export const matchingLive = [
  ...[...roundMoves, needsSubmitted, needsReopened, participantLeft].map((kind) =>
    refetchOn(kind, api.matching.get, "programmeId"),
  ),
  ...draftMoves.flatMap((kind) => [
    refetchOn(kind, api.matching.review),
    refetchOn(kind, api.matching.unmatched),
    refetchOn(kind, api.matching.edits),
  ]),
];

/** What moves what waits for a programme's coordinators. */
export const aheadLive = [
  matchingEnded,
  matchingEdited,
  matchingPublished,
  needsSubmitted,
  needsReopened,
  participantLeft,
].map((kind) => refetchOn(kind, api.matching.ahead));
