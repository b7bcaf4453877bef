import { signedIn } from "#platform/server/access.ts";
import { routesFor } from "#platform/server/feature.ts";
import { procedure } from "#platform/server/procedure.ts";
import { relationshipsContract as contract } from "../shared/relationships.contract.ts";
import { relationshipPolicy as policy } from "../shared/relationships.policy.ts";
import { accept, askForAnother, decline } from "./commands/answer-introduction.ts";
import { leaveRelationship } from "./commands/leave-relationship.ts";
import { pauseRelationship, resumeRelationship } from "./commands/pause-relationship.ts";
import { reportRelationship } from "./commands/report-relationship.ts";
import { savePrivateNote, saveSharedNote } from "./commands/save-note.ts";
import { sayDone, stir, takeBackDone } from "./commands/say-done.ts";
import { tickFirstStep, untickFirstStep } from "./commands/tick-first-step.ts";
import { withdraw } from "./commands/withdraw-introduction.ts";
import { getRelationship } from "./queries/get-relationship.ts";
import { listRelationships } from "./queries/list-relationships.ts";
import { privateNote, sharedNote } from "./queries/notes.ts";
import { relationshipOverview } from "./queries/relationship-overview.ts";
import { listReports } from "./queries/list-reports.ts";
import { listReportChoices } from "./queries/report-choices.ts";
import { inRelationship, onRelationship } from "./relationships.access.ts";

const asMember = onRelationship("relationshipId", policy.act);
const asReader = inRelationship("relationshipId", policy.readContent);
const asWriter = inRelationship("relationshipId", policy.write);

export const relationshipsRoutes = routesFor(contract)({
  list: procedure(contract.list, signedIn(), listRelationships),
  get: procedure(contract.get, onRelationship("relationshipId", policy.readFacts), getRelationship),
  overview: procedure(contract.overview, asReader, relationshipOverview),
  accept: procedure(contract.accept, asMember, accept),
  decline: procedure(contract.decline, asMember, decline),
  askForAnother: procedure(contract.askForAnother, asMember, askForAnother),
  withdraw: procedure(contract.withdraw, onRelationship("relationshipId", policy.withdraw), withdraw),
  pause: procedure(contract.pause, asMember, pauseRelationship),
  resume: procedure(contract.resume, asMember, resumeRelationship),
  leave: procedure(contract.leave, asMember, leaveRelationship),
  sayDone: procedure(contract.sayDone, asMember, sayDone),
  takeBackDone: procedure(contract.takeBackDone, asMember, takeBackDone),
  stir: procedure(contract.stir, asMember, stir),
  tick: procedure(contract.tick, asWriter, tickFirstStep),
  untick: procedure(contract.untick, asWriter, untickFirstStep),
  sharedNote: procedure(contract.sharedNote, asReader, sharedNote),
  saveSharedNote: procedure(contract.saveSharedNote, asWriter, saveSharedNote),
  privateNote: procedure(contract.privateNote, asReader, privateNote),
  savePrivateNote: procedure(contract.savePrivateNote, asReader, savePrivateNote),
  reportChoices: procedure(contract.reportChoices, asReader, listReportChoices),
  reports: procedure(contract.reports, signedIn(), listReports),
  report: procedure(contract.report, asReader, reportRelationship),
});
