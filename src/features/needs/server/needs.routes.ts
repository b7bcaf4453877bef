import { inProgramme } from "#features/programmes/server/index.ts";
import { routesFor } from "#platform/server/feature.ts";
import { procedure } from "#platform/server/procedure.ts";
import { needsContract as contract } from "../shared/needs.contract.ts";
import { needsPolicy as policy } from "../shared/needs.policy.ts";
import { eraseNeeds } from "./commands/erase-needs.ts";
import { saveNeeds } from "./commands/save-needs.ts";
import { reopenNeeds, submitNeeds } from "./commands/submit-needs.ts";
import { programmeDemand } from "./queries/demand.ts";
import { getNeeds, readNeeds } from "./queries/needs.ts";

export const needsRoutes = routesFor(contract)({
  get: procedure(contract.get, inProgramme("programmeId", policy.get), getNeeds),
  save: procedure(contract.save, inProgramme("programmeId", policy.save), saveNeeds),
  submit: procedure(contract.submit, inProgramme("programmeId", policy.save), submitNeeds),
  reopen: procedure(contract.reopen, inProgramme("programmeId", policy.save), reopenNeeds),
  erase: procedure(contract.erase, inProgramme("programmeId", policy.erase), eraseNeeds),
  read: procedure(contract.read, inProgramme("programmeId", policy.readOthers), readNeeds),
  demand: procedure(contract.demand, inProgramme("programmeId", policy.readOthers), programmeDemand),
});
