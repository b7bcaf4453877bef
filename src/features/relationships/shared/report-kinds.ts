/** What a report can be about. */
export const reportKinds = ["harassment", "unsafe", "confidence", "other"] as const;
