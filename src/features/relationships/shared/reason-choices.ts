/** Reasons to say no or to leave. Nobody has to give one. */
export const reasonChoices = ["know-each-other", "other-need", "no-time", "no-click", "new-job", "other"] as const;
