import type { Policy } from "@parvis/matching";
import { defaultPolicy } from "@parvis/matching";
import type { MatchingPolicy } from "#features/programmes/shared/matching-policy.ts";
import type { Aim } from "../../shared/aims.ts";

/** What a programme says about matching: how answers weigh, and how long its meetings are. */
export type ProgrammeRules = { matching: MatchingPolicy; meetingMinutes: number; seed: number };

/** Free half hours that two people need in common: three times a meeting, so that there is something to choose from. */
const neededSlots = (meetingMinutes: number): number => Math.ceil((3 * meetingMinutes) / 30);

/** Both must get at least something of what they seek; how much is judged by the tiers. */
const SOMETHING = 1;

// Whoever was left behind before goes first whatever the aim: that is a promise of the product, not a choice.
const byAim = {
  "most-matched": { tiers: ["first-in-line", "most-placed", "total", "fewest-changes"], minBenefit: 0 },
  "good-for-both": {
    tiers: ["first-in-line", "most-placed", "worst-off", "total", "fewest-changes"],
    minBenefit: SOMETHING,
  },
  "highest-total": { tiers: ["first-in-line", "total", "fewest-changes"], minBenefit: 0 },
} as const satisfies Record<Aim, Pick<Policy, "tiers" | "minBenefit">>;

/** The engine's policy for one aim under a programme's own weights and rules. */
export const aimPolicy = ({ matching, meetingMinutes, seed }: ProgrammeRules, aim: Aim): Policy => ({
  ...defaultPolicy,
  ...byAim[aim],
  weights: matching.weights,
  place: matching.place,
  hard: matching.rules.map(({ rule, reach }) => (reach === undefined ? { rule } : { rule, reach })),
  neededSlots: neededSlots(meetingMinutes),
  seed,
});
