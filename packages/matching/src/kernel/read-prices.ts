import type { Prices } from "../certificate.ts";
import { type Forest, NONE } from "./forest.ts";
import { priceOf, topPriceOf } from "./prices.ts";
import { membersOf } from "./ring.ts";

/** The prices of this moment. They cover every edge at every moment, so a search that is stopped has its bound too. */
export function readPrices(forest: Forest): Prices {
  const { n } = forest;
  const y = forest.y.map((_, v) => priceOf(forest, v));
  const order = new Int32Array(n);
  const place = new Int32Array(n);
  const tops: number[] = [];
  let filled = 0;
  for (let v = 0; v < n; v++) {
    const top = forest.top[forest.cell[v]!]!;
    if (forest.first[top] !== v) continue;
    tops.push(top);
    for (let leaf = v; ; leaf = forest.next[leaf]!) {
      place[leaf] = filled;
      order[filled++] = leaf;
      if (leaf === forest.last[top]) break;
    }
  }
  return { y, order, ...readSets(forest, tops, place) };
}

/** Every blossom with a price as a stretch of the order, by where it begins, the longer ones first. */
function readSets(forest: Forest, tops: readonly number[], place: Int32Array): Omit<Prices, "y" | "order"> {
  const sets: { from: number; to: number; z: number }[] = [];
  const waiting = tops.filter((top) => top >= forest.n);
  while (waiting.length > 0) {
    const blossom = waiting.pop()!;
    const isTop = forest.parent[blossom] === NONE;
    const z = isTop ? topPriceOf(forest, forest.cell[forest.first[blossom]!]!) : forest.z[blossom]!;
    if (z > 0) sets.push({ from: place[forest.first[blossom]!]!, to: place[forest.last[blossom]!]! + 1, z });
    for (const member of membersOf(forest, blossom)) if (member >= forest.n) waiting.push(member);
  }
  sets.sort((a, b) => a.from - b.from || b.to - a.to);
  return {
    from: Int32Array.from(sets, ({ from }) => from),
    to: Int32Array.from(sets, ({ to }) => to),
    z: Float64Array.from(sets, ({ z }) => z),
  };
}
