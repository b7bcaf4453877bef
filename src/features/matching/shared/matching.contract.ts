import { z } from "zod";
import { endpoint, paged, pageInput } from "#platform/shared/contract.ts";
import { localizedText } from "#platform/shared/localized-text-input.ts";
import { aims, defaultAim } from "./aims.ts";
import { editInput, editView, effectView, refusals } from "./edits.ts";
import { proposalSorts, proposalView, unmatchedView } from "./proposal-view.ts";
import { roundAhead } from "./round-ahead.ts";
import { leftOut, matchingView, named, runView } from "./run-view.ts";
import { runStates } from "./run-states.ts";
import { alternative } from "./why.ts";

const onProgramme = z.object({ programmeId: z.uuid() });
const onRun = z.object({ runId: z.uuid() });
const onProposal = z.object({ proposalId: z.uuid() });

/** The draft is being worked out, is published already, or was replaced by a later run. */
const notNow = { NOT_NOW: { status: 409, data: z.object({ state: z.enum([...runStates, "published", "replaced"]) }) } };
const refused = { EDIT_REFUSED: { status: 422, data: z.object({ why: z.enum(refusals) }) } };
const withMessage = z.object({ message: localizedText(1000) });

export const matchingContract = {
  run: endpoint("POST", "/programmes/{programmeId}/matching-runs", 201)
    .input(onProgramme.extend({ aim: z.enum(aims).default(defaultAim) }))
    .errors({ TOO_FEW_ANSWERS: { status: 409, data: z.object({ answered: z.int() }) }, UNDER_WAY: { status: 409 } })
    .output(runView),
  ahead: endpoint("GET", "/matching-ahead").input(z.object(pageInput)).output(paged(roundAhead)),
  get: endpoint("GET", "/programmes/{programmeId}/matching").input(onProgramme).output(matchingView),
  cancel: endpoint("POST", "/matching-runs/{runId}/cancel").input(onRun).errors(notNow).output(runView),
  chooseAim: endpoint("PUT", "/matching-runs/{runId}/aim")
    .input(onRun.extend({ aim: z.enum(aims) }))
    .errors(notNow)
    .output(runView),
  review: endpoint("GET", "/matching-runs/{runId}/proposals")
    .input(onRun.extend({ sort: z.enum(proposalSorts).default("weaker-side"), ...pageInput }))
    .output(paged(proposalView)),
  unmatched: endpoint("GET", "/matching-runs/{runId}/unmatched")
    .input(onRun.extend(pageInput))
    .output(paged(unmatchedView)),
  alternatives: endpoint("GET", "/match-proposals/{proposalId}/alternatives")
    .input(onProposal)
    .errors({ ...notNow, TOO_MANY_TO_PREVIEW: { status: 409 } })
    .output(z.object({ nextBest: z.array(alternative), people: z.array(named) })),
  lock: endpoint("POST", "/match-proposals/{proposalId}/lock").input(onProposal).errors(notNow).output(runView),
  unlock: endpoint("DELETE", "/match-proposals/{proposalId}/lock").input(onProposal).errors(notNow).output(runView),
  reject: endpoint("POST", "/match-proposals/{proposalId}/reject").input(onProposal).errors(notNow).output(runView),
  swap: endpoint("POST", "/matching-runs/{runId}/swaps")
    .input(onRun.extend({ personIds: z.tuple([z.uuid(), z.uuid()]) }))
    .errors({ ...notNow, ...refused })
    .output(runView),
  preview: endpoint("POST", "/matching-runs/{runId}/preview")
    .input(onRun.extend({ edit: editInput }))
    .errors({ ...notNow, ...refused, TOO_MANY_TO_PREVIEW: { status: 409 } })
    .output(effectView),
  edits: endpoint("GET", "/matching-runs/{runId}/edits").input(onRun.extend(pageInput)).output(paged(editView)),
  undo: endpoint("DELETE", "/match-edits/{editId}")
    .input(z.object({ editId: z.uuid() }))
    .errors(notNow)
    .output(runView),
  setMessage: endpoint("PUT", "/matching-runs/{runId}/message")
    .input(onRun.extend(withMessage.shape).extend({ messageVersion: z.int() }))
    .errors(notNow)
    .output(runView),
  publish: endpoint("POST", "/matching-runs/{runId}/publish")
    .input(
      onRun.extend(withMessage.shape).extend({
        /** The last day to answer; three working days from now unless given. */
        answerOn: z.iso.date().optional(),
        version: z.int(),
      }),
    )
    .errors({
      ...notNow,
      ALREADY_PUBLISHED: { status: 409 },
      DAY_PASSED: { status: 422 },
      NOTHING_TO_PUBLISH: { status: 409 },
    })
    .output(
      z.object({
        introduced: z.int(),
        leftOut: z.array(leftOut),
        run: runView,
      }),
    ),
  export: endpoint("GET", "/matching-runs/{runId}/export")
    .input(onRun)
    .errors({ ...notNow, TOO_MANY_TO_EXPORT: { status: 409, data: z.object({ most: z.int() }) } })
    .output(z.file()),
};
