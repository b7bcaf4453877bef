const DAY_MS = 86_400_000;
/** For how long after it began a relationship counts as new. */
const NEW_DAYS = 14;

/** Whether a relationship began lately, by the clock of the reader's device; one that has not begun is not new. */
export const isNew = (acceptedAt: string | null): boolean =>
  acceptedAt !== null && Date.now() - Date.parse(acceptedAt) < NEW_DAYS * DAY_MS;
