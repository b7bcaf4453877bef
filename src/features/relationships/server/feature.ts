import { feature } from "#platform/server/feature.ts";
import { liveTopic } from "#platform/server/live/topic.ts";
import { relationshipLeft } from "../shared/relationships.events.ts";
import { relationshipsMessages } from "../shared/relationships.messages.ts";
import { isParty } from "../shared/relationships.policy.ts";
import { partWithLeavers } from "./due/part-with-leavers.ts";
import { passTime } from "./due/pass-time.ts";
import { remindUnanswered } from "./due/remind-unanswered.ts";
import { onRelationship } from "./relationships.access.ts";
import { relationshipsRoutes } from "./relationships.routes.ts";
import { endWithProgramme } from "./subscribers/end-with-programme.ts";
import {
  mailAcceptance,
  mailEnd,
  mailIntroduction,
  mailPause,
  mailThatNothingCame,
} from "./subscribers/mail-members.ts";
import { mailReport } from "./subscribers/mail-report.ts";
import { partWithParticipant } from "./subscribers/part-with-participant.ts";

export const relationships = feature(
  "relationships",
  { relationships: relationshipsRoutes },
  {
    catalogues: [relationshipsMessages],
    topics: [liveTopic("relationship", onRelationship("id", isParty))],
    subscribers: {
      mailIntroduction,
      mailAcceptance,
      mailThatNothingCame,
      mailPause,
      mailEnd,
      partWithParticipant,
      endWithProgramme,
      mailReport,
    },
    due: { partWithLeavers, passTime, remindUnanswered },
    rightsMoved: [relationshipLeft],
  },
);
