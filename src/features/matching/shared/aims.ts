/**
 * What a round is to aim for. `most-matched`: as many as possible get a partner. `good-for-both`: nobody gets much less than
 * the other. `highest-total`: the largest sum, even where it is uneven.
 */
export const aims = ["most-matched", "good-for-both", "highest-total"] as const;
export type Aim = (typeof aims)[number];

export const defaultAim: Aim = "good-for-both";
