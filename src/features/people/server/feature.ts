import { feature } from "#platform/server/feature.ts";
import { liveTopic } from "#platform/server/live/topic.ts";
import { employmentStatusChanged } from "../shared/people.events.ts";
import { peopleMessages } from "../shared/people.messages.ts";
import { personPolicy } from "../shared/people.policy.ts";
import { onApplying } from "./imports/apply-import.ts";
import { forgetOldImports, resumeImports } from "./imports/forget-imports.ts";
import { onReading } from "./imports/read-import.ts";
import { onPerson } from "./people.access.ts";
import { peopleRoutes } from "./people.routes.ts";
import { peoplePersonalData } from "./personal-data.ts";

/** What happens to a person is followed by that person alone. */
const person = liveTopic("person", onPerson("id", personPolicy.edit));

export const people = feature(
  "people",
  { people: peopleRoutes },
  {
    personalData: peoplePersonalData,
    catalogues: [peopleMessages],
    topics: [person],
    jobs: [onReading, onApplying],
    due: { forgetOldImports, resumeImports },
    rightsMoved: [employmentStatusChanged],
  },
);
