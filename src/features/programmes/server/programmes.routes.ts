import { signedIn, whoMay } from "#platform/server/access.ts";
import { routesFor } from "#platform/server/feature.ts";
import { procedure } from "#platform/server/procedure.ts";
import { programmesContract as contract } from "../shared/programmes.contract.ts";
import { coordinates, mayCreateProgrammes, programmePolicy as policy } from "../shared/programmes.policy.ts";
import { closeProgramme, discardProgramme } from "./commands/close-programme.ts";
import { addCoordinator, removeCoordinator } from "./commands/coordinators.ts";
import { createProgramme } from "./commands/create-programme.ts";
import { enrolCohort } from "./commands/enrol-cohort.ts";
import { invitePeople, withdrawInvitation } from "./commands/invite-people.ts";
import { declineInvitation, joinProgramme, leaveProgramme } from "./commands/join-programme.ts";
import { publishProgramme } from "./commands/publish-programme.ts";
import { updateProgramme } from "./commands/update-programme.ts";
import { inProgramme } from "./programmes.access.ts";
import { cohortChoices, previewCohort } from "./queries/cohort.ts";
import { programmeOverview } from "./queries/overview.ts";
import { listParticipants } from "./queries/participants.ts";
import { getProgramme, listProgrammes } from "./queries/programmes.ts";

export const programmesRoutes = routesFor(contract)({
  create: procedure(contract.create, whoMay(mayCreateProgrammes), createProgramme),
  list: procedure(contract.list, signedIn(), listProgrammes),
  get: procedure(contract.get, inProgramme("programmeId", policy.read), getProgramme),
  update: procedure(contract.update, inProgramme("programmeId", policy.update), updateProgramme),
  publish: procedure(contract.publish, inProgramme("programmeId", policy.publish), publishProgramme),
  close: procedure(contract.close, inProgramme("programmeId", policy.update), closeProgramme),
  discard: procedure(contract.discard, inProgramme("programmeId", coordinates), discardProgramme),
  overview: procedure(contract.overview, inProgramme("programmeId", coordinates), programmeOverview),
  addCoordinator: procedure(contract.addCoordinator, inProgramme("programmeId", coordinates), addCoordinator),
  removeCoordinator: procedure(contract.removeCoordinator, inProgramme("programmeId", coordinates), removeCoordinator),
  participants: procedure(contract.participants, inProgramme("programmeId", coordinates), listParticipants),
  join: procedure(contract.join, inProgramme("programmeId", policy.join), joinProgramme),
  leave: procedure(contract.leave, inProgramme("programmeId", policy.leave), leaveProgramme),
  decline: procedure(contract.decline, inProgramme("programmeId", policy.decline), declineInvitation),
  invite: procedure(contract.invite, inProgramme("programmeId", coordinates), invitePeople),
  withdrawInvitation: procedure(
    contract.withdrawInvitation,
    inProgramme("programmeId", coordinates),
    withdrawInvitation,
  ),
  cohort: procedure(contract.cohort, inProgramme("programmeId", coordinates), previewCohort),
  enrolCohort: procedure(contract.enrolCohort, inProgramme("programmeId", coordinates), enrolCohort),
  cohortChoices: procedure(contract.cohortChoices, whoMay(mayCreateProgrammes), cohortChoices),
});
