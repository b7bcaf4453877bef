/** So long a file and what was read from it wait for somebody to decide. */
const LIFE_MS = 24 * 3_600_000;

export const expiresAt = (createdAt: Date): Date => new Date(createdAt.getTime() + LIFE_MS);

/** Imports that were made before this moment have waited long enough. */
export const expiredBefore = (now: Date): Date => new Date(now.getTime() - LIFE_MS);
