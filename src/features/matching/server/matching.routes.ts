import { signedIn } from "#platform/server/access.ts";
import { routesFor } from "#platform/server/feature.ts";
import { procedure } from "#platform/server/procedure.ts";
import { matchingContract as contract } from "../shared/matching.contract.ts";
import { roundPolicy as policy } from "../shared/matching.policy.ts";
import { cancelRun } from "./commands/cancel-run.ts";
import { chooseAim } from "./commands/choose-aim.ts";
import { lockPair, unlockPair } from "./commands/lock-pair.ts";
import { previewEdit } from "./commands/preview-edit.ts";
import { publishRound } from "./commands/publish-round.ts";
import { rejectPair, undoEdit } from "./commands/reject-pair.ts";
import { runMatching } from "./commands/run-matching.ts";
import { setMessage } from "./commands/set-message.ts";
import { swapPartners } from "./commands/swap-partners.ts";
import { matchingIn, onEdit, onProposal, onRun } from "./matching.access.ts";
import { findAlternatives } from "./queries/alternatives.ts";
import { listEdits } from "./queries/edits.ts";
import { exportRun } from "./queries/export-run.ts";
import { getMatching } from "./queries/matching.ts";
import { reviewProposals } from "./queries/review.ts";
import { roundsAhead } from "./queries/rounds-ahead.ts";
import { listUnmatched } from "./queries/unmatched.ts";

export const matchingRoutes = routesFor(contract)({
  run: procedure(contract.run, matchingIn("programmeId", policy.run), runMatching),
  ahead: procedure(contract.ahead, signedIn(), roundsAhead),
  get: procedure(contract.get, matchingIn("programmeId", policy.read), getMatching),
  cancel: procedure(contract.cancel, onRun("runId", policy.edit), cancelRun),
  chooseAim: procedure(contract.chooseAim, onRun("runId", policy.edit), chooseAim),
  review: procedure(contract.review, onRun("runId", policy.read), reviewProposals),
  unmatched: procedure(contract.unmatched, onRun("runId", policy.read), listUnmatched),
  alternatives: procedure(contract.alternatives, onProposal("proposalId", policy.read), findAlternatives),
  lock: procedure(contract.lock, onProposal("proposalId", policy.edit), lockPair),
  unlock: procedure(contract.unlock, onProposal("proposalId", policy.edit), unlockPair),
  reject: procedure(contract.reject, onProposal("proposalId", policy.edit), rejectPair),
  swap: procedure(contract.swap, onRun("runId", policy.edit), swapPartners),
  preview: procedure(contract.preview, onRun("runId", policy.edit), previewEdit),
  edits: procedure(contract.edits, onRun("runId", policy.read), listEdits),
  undo: procedure(contract.undo, onEdit("editId", policy.edit), undoEdit),
  setMessage: procedure(contract.setMessage, onRun("runId", policy.edit), setMessage),
  publish: procedure(contract.publish, onRun("runId", policy.publish), publishRound),
  export: procedure(contract.export, onRun("runId", policy.export), exportRun),
});
