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
import { endOwnQuestion, endQuestions } from "./subscribers/end-questions.ts";
import {
  tellOfAcceptance,
  tellOfEnd,
  tellOfIntroduction,
  tellOfPause,
  tellThatNothingCame,
} from "./subscribers/tell-members-of-steps.ts";
import { tellOfReport } from "./subscribers/tell-of-report.ts";
import { partWithParticipant } from "./subscribers/part-with-participant.ts";
import { relationshipsPersonalData } from "./personal-data.ts";

export const relationships = feature(
  "relationships",
  { relationships: relationshipsRoutes },
  {
    personalData: relationshipsPersonalData,
    catalogues: [relationshipsMessages],
    topics: [liveTopic("relationship", onRelationship("id", isParty))],
    subscribers: {
      tellOfIntroduction,
      tellOfAcceptance,
      tellThatNothingCame,
      tellOfPause,
      tellOfEnd,
      partWithParticipant,
      endWithProgramme,
      tellOfReport,
      endQuestions,
      endOwnQuestion,
    },
    due: { partWithLeavers, passTime, remindUnanswered },
    rightsMoved: [relationshipLeft],
  },
);
