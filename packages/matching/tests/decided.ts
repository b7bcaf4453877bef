import type { Round, Tier, TierValues } from "../src/index.ts";

const figures = {
  "first-in-line": "first",
  "most-placed": "placed",
  "worst-off": "worst",
  total: "total",
  "fewest-changes": "kept",
} as const satisfies Record<Tier, keyof TierValues>;

/** The figures that a round's tiers decide; the others may fall out one way or another. */
export const decided = ({ policy }: Round, value: TierValues): Partial<TierValues> =>
  Object.fromEntries(policy.tiers.map((tier) => [figures[tier], value[figures[tier]]]));
