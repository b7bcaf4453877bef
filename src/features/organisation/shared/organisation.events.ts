import { z } from "zod";
import { event } from "#platform/shared/event.ts";

/** The organisation has a name, and somebody who runs Parvis for it. Happens once. */
export const organisationSetUp = event("organisation.setUp", 1, { personId: z.uuid() });
