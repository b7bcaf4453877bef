import { z } from "zod";
import { endpoint } from "#platform/shared/contract.ts";
import { askedParts } from "./missing-answers.ts";
import { mostBlocks, mostWishes, needsAnswers } from "./needs-answers.ts";
import { demandView, needsView, readAnswer } from "./needs-views.ts";

const onProgramme = z.object({ programmeId: z.uuid() });

/** Any part of an answer. `version` guards against two devices; without it the latest save wins. */
const changes = needsAnswers.partial().extend({
  /** People by id, the most wanted first. Only the author and the matching read them. */
  wishes: z.array(z.uuid()).max(mostWishes).optional(),
  /** People whom the author must not be matched with. A block outweighs a wish. */
  blocks: z.array(z.uuid()).max(mostBlocks).optional(),
  programmeId: z.uuid(),
  version: z.int().optional(),
});

const refusals = {
  ALREADY_SUBMITTED: { status: 409 },
  UNKNOWN_SKILLS: { status: 422, data: z.object({ skillIds: z.array(z.string()) }) },
  UNKNOWN_PEOPLE: { status: 422, data: z.object({ personIds: z.array(z.string()) }) },
};

export const needsContract = {
  get: endpoint("GET", "/programmes/{programmeId}/needs").input(onProgramme).output(needsView),
  save: endpoint("PATCH", "/programmes/{programmeId}/needs").input(changes).errors(refusals).output(needsView),
  submit: endpoint("POST", "/programmes/{programmeId}/needs/submission")
    .input(changes)
    .errors({ ...refusals, INCOMPLETE: { status: 422, data: z.object({ missing: z.array(z.enum(askedParts)) }) } })
    .output(needsView),
  reopen: endpoint("DELETE", "/programmes/{programmeId}/needs/submission")
    .input(onProgramme)
    .errors({ ANSWER_IN_USE: { status: 409 } })
    .output(needsView),
  erase: endpoint("DELETE", "/programmes/{programmeId}/needs").input(onProgramme).output(z.object({})),
  read: endpoint("GET", "/programmes/{programmeId}/needs/{personId}")
    .input(onProgramme.extend({ personId: z.uuid() }))
    .output(readAnswer),
  demand: endpoint("GET", "/programmes/{programmeId}/demand").input(onProgramme).output(demandView),
};
