import type { Prices } from "../certificate.ts";

/** What the sets of some prices add to a pair. */
export interface Nesting {
  /** The smallest set that holds each person, or -1. */
  readonly innermost: Int32Array;
  /** The price of all sets that hold both, found by climbing from one until the set holds the other. */
  readonly extra: (one: number, other: number) => number;
}

/** Reads the sets in one sweep over the order. */
export function nestingOf({ order, from, to, z }: Prices): Nesting {
  const [place, innermost] = [new Int32Array(order.length), new Int32Array(order.length)];
  const parent = new Int32Array(z.length);
  const sum = new Float64Array(z.length);
  const open = [-1];
  let set = 0;
  order.forEach((person, at) => {
    while (open.length > 1 && to[open.at(-1)!]! <= at) open.pop();
    for (; set < z.length && from[set] === at; set++) {
      parent[set] = open.at(-1)!;
      sum[set] = z[set]! + (sum[parent[set]!] ?? 0);
      open.push(set);
    }
    place[person] = at;
    innermost[person] = open.at(-1)!;
  });
  const holds = (outer: number, person: number) => place[person]! >= from[outer]! && place[person]! < to[outer]!;
  const extra = (one: number, other: number) => {
    let outer = innermost[one]!;
    while (outer >= 0 && !holds(outer, other)) outer = parent[outer]!;
    return sum[outer] ?? 0;
  };
  return { innermost, extra };
}

/** What no matching can exceed under these prices, doubled. */
export function dualOf({ y, from, to, z }: Prices): number {
  let dual = y.reduce((sum, price) => sum + price, 0);
  z.forEach((price, set) => void (dual += (price * (to[set]! - from[set]! - 1)) / 2));
  return dual;
}
