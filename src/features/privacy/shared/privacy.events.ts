import { z } from "zod";
import { event } from "#platform/shared/event.ts";

/** Somebody was erased: the id stays, and stands for nobody any more. */
export const personErased = event("person.erased", 1, { personId: z.uuid() }, { person: "personId" });
