import { z } from "zod";
import { event } from "#platform/shared/event.ts";
import { aims } from "./aims.ts";
import { runStates } from "./run-states.ts";

// No event names a pair: the log is read by more people than the draft is.
const run = { programmeId: z.uuid(), runId: z.uuid() };
const coordination = { coordination: "programmeId" } as const;

export const matchingStarted = event("matching.started", 1, { ...run, aim: z.enum(aims) }, coordination);
export const matchingProgressed = event("matching.progressed", 1, run, coordination);
export const matchingEnded = event("matching.ended", 1, { ...run, state: z.enum(runStates) }, coordination);
export const matchingEdited = event(
  "matching.edited",
  1,
  { ...run, kind: z.enum(["locked", "rejected", "swapped", "undone", "message"]) },
  coordination,
);
export const matchingPublished = event(
  "matching.published",
  1,
  { ...run, pairs: z.int(), leftOut: z.int() },
  coordination,
);
