import { z } from "zod";
import { endpoint, paged, pageInput } from "#platform/shared/contract.ts";
import { programmeDraft } from "./programme-draft.ts";
import {
  cohortChoices,
  cohortMember,
  participantView,
  programmeOverview,
  programmeSummary,
  programmeView,
} from "./programme-views.ts";

const programmeId = z.uuid();
const onProgramme = z.object({ programmeId });
const onCoordinator = z.object({ programmeId, personId: z.uuid() });
const changes = programmeDraft.partial();

export const leavingReasons = ["no-time", "other-need", "new-job", "not-for-me", "other"] as const;
export type LeavingReason = (typeof leavingReasons)[number];
const withReason = onProgramme.extend({ reason: z.enum(leavingReasons).nullable().default(null) });

/** What keeps a draft from opening. */
export const obstacles = ["days-out-of-order", "days-passed", "nobody-in-cohort"] as const;
export type Obstacle = (typeof obstacles)[number];

const daysInOrder = { DAYS_OUT_OF_ORDER: { status: 422, data: z.object({ days: z.array(z.string()) }) } };
const unknownPeople = { UNKNOWN_PEOPLE: { status: 422, data: z.object({ personIds: z.array(z.uuid()) }) } };
const joiningEnded = { JOINING_ENDED: { status: 409 } };

export const programmesContract = {
  create: endpoint("POST", "/programmes", 201)
    .input(changes.extend({ template: z.string().max(60) }))
    .errors({ UNKNOWN_TEMPLATE: { status: 422, data: z.object({ templates: z.array(z.string()) }) }, ...daysInOrder })
    .output(programmeView),
  list: endpoint("GET", "/programmes")
    .input(z.object({ scope: z.enum(["all", "mine", "others"]).default("all"), ...pageInput }))
    .output(paged(programmeSummary).extend({ can: z.object({ create: z.boolean() }) })),
  get: endpoint("GET", "/programmes/{programmeId}").input(onProgramme).output(programmeView),
  update: endpoint("PATCH", "/programmes/{programmeId}")
    .input(changes.extend({ programmeId, version: z.int() }))
    .errors({ FORM_IS_FIXED: { status: 409 }, ...daysInOrder })
    .output(programmeView),
  publish: endpoint("POST", "/programmes/{programmeId}/publish")
    .input(onProgramme)
    .errors({ NOT_READY: { status: 422, data: z.object({ obstacles: z.array(z.enum(obstacles)) }) } })
    .output(programmeView),
  close: endpoint("POST", "/programmes/{programmeId}/close").input(onProgramme).output(programmeView),
  discard: endpoint("DELETE", "/programmes/{programmeId}")
    .input(onProgramme)
    .errors({ NOT_A_DRAFT: { status: 409 } })
    .output(z.object({})),
  overview: endpoint("GET", "/programmes/{programmeId}/overview").input(onProgramme).output(programmeOverview),
  addCoordinator: endpoint("PUT", "/programmes/{programmeId}/coordinators/{personId}")
    .input(onCoordinator)
    .errors(unknownPeople)
    .output(programmeView),
  removeCoordinator: endpoint("DELETE", "/programmes/{programmeId}/coordinators/{personId}")
    .input(onCoordinator)
    .errors({ LAST_COORDINATOR: { status: 409 } })
    .output(z.object({})),
  participants: endpoint("GET", "/programmes/{programmeId}/participants")
    .input(
      onProgramme.extend({
        show: z.enum(["answered", "waiting", "invited", "declined", "left"]).optional(),
        search: z.string().trim().max(100).default(""),
        ...pageInput,
      }),
    )
    .output(paged(participantView)),
  join: endpoint("POST", "/programmes/{programmeId}/join")
    .input(onProgramme)
    .errors(joiningEnded)
    .output(programmeView),
  leave: endpoint("POST", "/programmes/{programmeId}/leave").input(withReason).output(z.object({})),
  decline: endpoint("POST", "/programmes/{programmeId}/decline").input(withReason).output(z.object({})),
  invite: endpoint("POST", "/programmes/{programmeId}/invitations")
    .input(onProgramme.extend({ personIds: z.array(z.uuid()).min(1).max(200) }))
    .errors({ ...joiningEnded, ...unknownPeople })
    .output(z.object({ invited: z.int() })),
  withdrawInvitation: endpoint("DELETE", "/programmes/{programmeId}/invitations/{personId}")
    .input(onCoordinator)
    .output(z.object({})),
  cohort: endpoint("GET", "/programmes/{programmeId}/cohort")
    .input(onProgramme.extend(pageInput))
    .output(paged(cohortMember).extend({ total: z.int() })),
  enrolCohort: endpoint("POST", "/programmes/{programmeId}/cohort")
    .input(onProgramme)
    .errors(joiningEnded)
    .output(z.object({ enrolled: z.int() })),
  cohortChoices: endpoint("GET", "/cohort-choices").input(z.object({})).output(cohortChoices),
};
