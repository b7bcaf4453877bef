import { z } from "zod";
import { event } from "#platform/shared/event.ts";

const who = { programmeId: z.uuid(), personId: z.uuid() };
const live = { coordination: "programmeId", person: "personId" } as const;

/** Somebody handed an answer in; what it says stays in its row. */
export const needsSubmitted = event("needs.submitted", 1, who, live);
/** Somebody took an answer back to change it. */
export const needsReopened = event("needs.reopened", 1, who, live);
export const needsErased = event("needs.erased", 1, who, live);
