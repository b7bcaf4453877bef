export const relationshipStates = [
  "proposed",
  "introduced",
  "accepted",
  "agreed",
  "active",
  "paused",
  "closing",
  "closed",
  "declined",
  "withdrawn",
  "expired",
] as const;
export type RelationshipState = (typeof relationshipStates)[number];

/** The states that people work together in, and that a pause goes back to. */
export const workingStates = ["accepted", "agreed", "active"] as const;
export type WorkingState = (typeof workingStates)[number];

export const openStates = [...workingStates, "paused"] as const;

/** States that nothing leads out of. */
export const finalStates = ["closed", "declined", "withdrawn", "expired"] as const;

/** Of which kind the end was: never who, and never the reason that somebody gave. */
export const closeReasons = ["done", "end-date", "left", "mismatch", "silent", "too-few", "ended"] as const;
export type CloseReason = (typeof closeReasons)[number];

const isOneOf = (states: readonly RelationshipState[], state: RelationshipState) => states.includes(state);

export const isWorking = (state: RelationshipState): state is WorkingState => isOneOf(workingStates, state);

/** Dormant ones are open too. Only members of open relationships count as matched. */
export const isOpen = (state: RelationshipState): boolean => isOneOf(openStates, state);

export const isOver = (state: RelationshipState): boolean => isOneOf(finalStates, state);

/** Nobody said yes in time, or somebody said no: there was nothing yet to keep. */
export const neverBegan = (state: RelationshipState): boolean => isOver(state) && state !== "closed";
