import { z } from "zod";
import { endpoint, paged, pageInput } from "#platform/shared/contract.ts";
import { firstSteps } from "./first-steps.ts";
import {
  noteView,
  relationshipDetail,
  relationshipOverview,
  relationshipView,
  reportChoices,
  reportView,
} from "./relationship-views.ts";
import { reasonChoices } from "./reason-choices.ts";
import { reportKinds } from "./report-kinds.ts";
import { relationshipStates } from "./relationship-states.ts";

const onRelationship = z.object({ relationshipId: z.uuid() });

/** The relationship has come to another point than the one who asks believed; `state` says where it is. */
const NOT_NOW = { status: 409, data: z.object({ state: z.enum(relationshipStates) }) };

/** A reason stays with its author, unless it is addressed: `tellIds` are coordinators of the programme. */
const reason = z.object({
  choice: z.enum(reasonChoices),
  words: z.string().trim().max(1000).nullable().default(null),
  tellIds: z.array(z.uuid()).max(20).default([]),
});
const withReason = onRelationship.extend({ reason: reason.nullable().default(null) });
const UNKNOWN_READER = { status: 422 };

const note = onRelationship.extend({ words: z.string().max(20_000), version: z.int().min(0) });
const step = onRelationship.extend({ step: z.enum(firstSteps) });

/** In which part of its life a relationship is, coarsely enough to choose from. */
export const lifeParts = ["proposed", "introduced", "open", "over"] as const;

export const relationshipsContract = {
  list: endpoint("GET", "/relationships")
    .input(
      z.object({
        /** Only those that one is in, or only those of programmes that one runs. */
        as: z.enum(["member", "coordinator"]).optional(),
        programmeId: z.uuid().optional(),
        show: z.enum(lifeParts).optional(),
        ...pageInput,
      }),
    )
    .output(paged(relationshipView)),
  get: endpoint("GET", "/relationships/{relationshipId}").input(onRelationship).output(relationshipDetail),
  overview: endpoint("GET", "/relationships/{relationshipId}/overview")
    .input(onRelationship)
    .output(relationshipOverview),
  accept: endpoint("POST", "/relationships/{relationshipId}/acceptance")
    .input(onRelationship)
    .errors({ NOT_NOW, NO_ROOM: { status: 409 } })
    .output(relationshipView),
  decline: endpoint("POST", "/relationships/{relationshipId}/decline")
    .input(withReason)
    .errors({ NOT_NOW, UNKNOWN_READER })
    .output(relationshipView),
  askForAnother: endpoint("POST", "/relationships/{relationshipId}/wish-for-another")
    .input(withReason)
    .errors({ NOT_NOW, UNKNOWN_READER })
    .output(z.object({})),
  withdraw: endpoint("POST", "/relationships/{relationshipId}/withdrawal")
    .input(onRelationship)
    .errors({ NOT_NOW })
    .output(relationshipView),
  pause: endpoint("POST", "/relationships/{relationshipId}/pause")
    .input(onRelationship.extend({ until: z.iso.date() }))
    .errors({ NOT_NOW, DAY_HAS_PASSED: { status: 422 } })
    .output(relationshipView),
  resume: endpoint("DELETE", "/relationships/{relationshipId}/pause")
    .input(onRelationship)
    .errors({ NOT_NOW, PAUSED_BY_ANOTHER: { status: 409 } })
    .output(relationshipView),
  leave: endpoint("POST", "/relationships/{relationshipId}/exit")
    .input(withReason)
    .errors({ NOT_NOW, UNKNOWN_READER })
    .output(z.object({})),
  sayDone: endpoint("POST", "/relationships/{relationshipId}/done")
    .input(onRelationship)
    .errors({ NOT_NOW })
    .output(relationshipView),
  takeBackDone: endpoint("DELETE", "/relationships/{relationshipId}/done")
    .input(onRelationship)
    .errors({ NOT_NOW })
    .output(relationshipView),
  stir: endpoint("POST", "/relationships/{relationshipId}/sign-of-life")
    .input(onRelationship)
    .errors({ NOT_NOW })
    .output(relationshipView),
  tick: endpoint("PUT", "/relationships/{relationshipId}/first-steps/{step}").input(step).output(relationshipOverview),
  untick: endpoint("DELETE", "/relationships/{relationshipId}/first-steps/{step}")
    .input(step)
    .output(relationshipOverview),
  sharedNote: endpoint("GET", "/relationships/{relationshipId}/shared-note").input(onRelationship).output(noteView),
  saveSharedNote: endpoint("PUT", "/relationships/{relationshipId}/shared-note").input(note).output(noteView),
  privateNote: endpoint("GET", "/relationships/{relationshipId}/private-note").input(onRelationship).output(noteView),
  savePrivateNote: endpoint("PUT", "/relationships/{relationshipId}/private-note").input(note).output(noteView),
  reportChoices: endpoint("GET", "/relationships/{relationshipId}/report-choices")
    .input(onRelationship)
    .output(reportChoices),
  reports: endpoint("GET", "/reports").input(z.object(pageInput)).output(paged(reportView)),
  report: endpoint("POST", "/relationships/{relationshipId}/reports", 201)
    .input(
      onRelationship.extend({
        kind: z.enum(reportKinds),
        words: z.string().trim().min(1).max(5000),
        aboutId: z.uuid().nullable().default(null),
        /** A coordinator's id, or everybody with the HR role. */
        to: z.union([z.object({ coordinatorId: z.uuid() }), z.object({ hr: z.literal(true) })]),
      }),
    )
    .errors({ UNKNOWN_READER, UNKNOWN_MEMBER: { status: 422 } })
    .output(z.object({ id: z.uuid() })),
};
