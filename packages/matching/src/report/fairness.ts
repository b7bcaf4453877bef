import { type Crowd, byCodeUnits } from "../crowd/crowd.ts";
import type { Fairness } from "../result.ts";
import type { Made } from "./groups.ts";
import type { Standing } from "./standing.ts";

/** How the benefits are spread; all zero when nobody is placed. */
export function fairnessOf(crowd: Crowd, made: readonly Made[], { benefit }: Standing): Fairness {
  const sorted = made.flatMap(({ benefits }) => benefits).sort((a, b) => a - b);
  const sum = sorted.reduce((so, value) => so + value, 0);
  const quantile = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  const even = made.map(({ benefits: [a, b] }) => (a === b ? 1 : Math.min(a, b) / Math.max(a, b)));
  return {
    worst: sorted[0] ?? 0,
    p10: quantile(0.1),
    p50: quantile(0.5),
    mean: sorted.length === 0 ? 0 : sum / sorted.length,
    gini: gini(sorted, sum),
    reciprocity: even.length === 0 ? 0 : even.reduce((so, value) => so + value, 0) / even.length,
    groups: byLabel(crowd, benefit),
  };
}

function gini(sorted: readonly number[], sum: number): number {
  const weighted = sorted.reduce((so, value, k) => so + (2 * k + 1 - sorted.length) * value, 0);
  return sum === 0 ? 0 : weighted / (sorted.length * sum);
}

function byLabel(crowd: Crowd, benefit: Int32Array): Fairness["groups"] {
  const sums = new Map<string, { group: string; label: string; people: number; sum: number }>();
  crowd.people.forEach(({ groups = {} }, person) => {
    for (const [group, label] of Object.entries(groups)) {
      const key = JSON.stringify([group, label]);
      const so = sums.get(key) ?? { group, label, people: 0, sum: 0 };
      sums.set(key, { ...so, people: so.people + 1, sum: so.sum + benefit[person]! });
    }
  });
  const mean = benefit.reduce((so, value) => so + value, 0) / Math.max(1, crowd.size);
  const keys = [...sums.keys()].sort(byCodeUnits);
  return keys.flatMap((key) => {
    const so = sums.get(key);
    return so ? [{ ...so, ratio: mean === 0 ? 0 : so.sum / so.people / mean }] : [];
  });
}
