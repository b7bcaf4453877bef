/**
 * The version of the notice in force. A change of what is kept, why, who sees it or how long makes a new one, and everybody
 * is shown it once.
 */
export const NOTICE_VERSION = 1;
