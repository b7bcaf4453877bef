import { z } from "zod";
import { event } from "#platform/shared/event.ts";
import { importStates } from "./import-view.ts";
import { employmentStatuses } from "./person-fields.ts";

const id = z.uuid();
const [people, of] = [{ personIds: z.array(id) }, { person: "personIds" }] as const;

/** People came in from a file; several at once, because a file brings many. */
export const peopleAdded = event("people.added", 1, people, of);
/** What the personnel system says of these people changed. */
export const peopleChanged = event("people.changed", 1, people, of);

/** Somebody left, went on leave or came back. */
export const employmentStatusChanged = event(
  "person.statusChanged",
  1,
  { personId: id, from: z.enum(employmentStatuses), to: z.enum(employmentStatuses) },
  { person: "personId" },
);

/** Somebody changed the own profile. */
export const profileChanged = event("person.profileChanged", 1, { personId: id }, { person: "personId" });

export const levelsChanged = event("levels.changed", 1, {});

/** An import came a step further; heard by the one who makes it. */
export const importMoved = event(
  "people.importMoved",
  1,
  { importId: id, importerId: id, state: z.enum(importStates) },
  { person: "importerId" },
);
