import { feature } from "#platform/server/feature.ts";
import { liveTopic } from "#platform/server/live/topic.ts";
import { programmesMessages } from "../shared/programmes.messages.ts";
import { belongs, coordinates } from "../shared/programmes.policy.ts";
import { onTellPeople } from "./tell-people.ts";
import { inProgramme } from "./programmes.access.ts";
import { programmesRoutes } from "./programmes.routes.ts";
import { endInvitation, endInvitations } from "./subscribers/end-questions.ts";
import { tellOfJoining } from "./subscribers/tell-coordinators.ts";
import { keepTheLine } from "./subscribers/first-in-line.ts";
import { programmesPersonalData } from "./personal-data.ts";

export const programmes = feature(
  "programmes",
  { programmes: programmesRoutes },
  {
    personalData: programmesPersonalData,
    catalogues: [programmesMessages],
    topics: [
      liveTopic("programme", inProgramme("id", belongs)),
      liveTopic("coordination", inProgramme("id", coordinates)),
    ],
    subscribers: { keepTheLine, endInvitation, endInvitations, tellOfJoining },
    jobs: [onTellPeople],
  },
);
