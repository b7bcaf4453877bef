import { refetchOn } from "#platform/web/live/refetch-on.ts";
import { importMoved, peopleChanged, profileChanged } from "../shared/people.events.ts";
import { api } from "./api.ts";

/** What the one who reads a file in sees of how it goes. */
export const importLive = [
  refetchOn<never>(importMoved, api.people.importGet),
  refetchOn<never>(importMoved, api.people.importRows),
  refetchOn<never>(importMoved, api.people.imports),
];

/** What a person's own page shows. */
export const profileLive = [peopleChanged, profileChanged].map((kind) => refetchOn<never>(kind, api.people.get));
