import { placesOf } from "../crowd/neighbours.ts";
import type { Crowd } from "../crowd/crowd.ts";
import type { Changes } from "../result.ts";
import type { Round } from "../round.ts";
import type { Made } from "./groups.ts";

/** What becomes of the pairs of `current`. */
export function changesOf(
  crowd: Crowd,
  { current, policy }: Round,
  made: readonly Made[],
  isCounted: boolean,
): Changes {
  const now = new Set(made.map(({ one, other }) => one * crowd.size + other));
  const before = current.flatMap((members) => placesOf(crowd, members));
  const ended = before
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    .filter(([one, other]) => !now.has(one * crowd.size + other))
    .sort(([a, b], [c, d]) => a - c || b - d);
  const kept = made.filter((pair) => pair.kept).length;
  return {
    kept,
    ended: ended.map(([one, other]) => [crowd.people[one]!.id, crowd.people[other]!.id]),
    made: made.length - kept,
    fewest: isCounted || before.length === 0 || !policy.tiers.includes("fewest-changes"),
  };
}
