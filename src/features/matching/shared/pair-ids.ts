export type PairIds = readonly [string, string];

/** Two people in the one order that pairs are kept in, whichever of them is named first. */
export const pairIds = (one: string, other: string): PairIds => (one < other ? [one, other] : [other, one]);
