import type { Prices } from "../certificate.ts";
import type { Forest } from "./forest.ts";
import { priceOf, topPriceOf } from "./prices.ts";
import { membersOf } from "./ring.ts";

/** The prices of this moment. They cover every edge at every moment, so a search that is stopped has its bound too. */
export function readPrices(forest: Forest): Prices {
  const { n } = forest;
  const y = Float64Array.from({ length: n }, (_, v) => priceOf(forest, v));
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

/** Every blossom with a price, outer ones first, as a stretch of the order. */
function readSets(forest: Forest, tops: readonly number[], place: Int32Array): Omit<Prices, "y" | "order"> {
  const [from, to, z]: [number[], number[], number[]] = [[], [], []];
  const waiting = tops.filter((top) => top >= forest.n).reverse();
  while (waiting.length > 0) {
    const blossom = waiting.pop()!;
    const isTop = forest.parent[blossom]! < 0;
    const price = isTop ? topPriceOf(forest, forest.cell[forest.first[blossom]!]!) : forest.z[blossom]!;
    if (price > 0) {
      from.push(place[forest.first[blossom]!]!);
      to.push(place[forest.last[blossom]!]! + 1);
      z.push(price);
    }
    for (const member of membersOf(forest, blossom).reverse()) if (member >= forest.n) waiting.push(member);
  }
  return { from: Int32Array.from(from), to: Int32Array.from(to), z: Float64Array.from(z) };
}
