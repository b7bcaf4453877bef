/** However busy it is, a session ends after this long, and the person signs in again. */
export const SESSION_DAYS = 30;
/** A session that nobody used for this long is over. */
export const IDLE_DAYS = 7;
/** How exact "last seen" is: a busy session is not written at every request. */
export const SEEN_EXACTNESS_MS = 5 * 60_000;

export const daysFrom = (moment: Date, days: number): Date => new Date(moment.getTime() + days * 86_400_000);
