import type { Prices } from "../certificate.ts";

/** Some prices, ready to be held against pairs. */
export interface HeldPrices {
  /** Whether the prices of a pair and of all sets that hold both reach its doubled weight. */
  readonly covers: (one: number, other: number, weight: number) => boolean;
  /** Half of what the prices come to, rounded down: no matching is worth more. */
  readonly bound: number;
}

/** Takes prices apart, or answers null where they are not what prices must be. */
export function heldPrices(prices: Prices, size: number, isFree: (person: number) => boolean): HeldPrices | null {
  const { y, from, to, z } = prices;
  if (!isWellFormed(prices, size) || y.some((price, person) => price > 0 && !isFree(person))) return null;
  const chains = chainsOf(prices);
  let dual = 0;
  for (const price of y) dual += price;
  for (let set = 0; set < z.length; set++) dual += (z[set]! * (to[set]! - from[set]! - 1)) / 2;
  if (!Number.isSafeInteger(dual)) return null;
  const covers = (one: number, other: number, weight: number) => {
    const paid = y[one]! + y[other]!;
    return paid >= 2 * weight || paid + chains(one, other) >= 2 * weight;
  };
  return { covers, bound: Math.floor(dual / 2) };
}

function isWellFormed({ y, order, from, to, z }: Prices, size: number): boolean {
  if (y.length !== size || order.length !== size || from.length !== z.length || to.length !== z.length) return false;
  if (!y.every((price) => Number.isSafeInteger(price) && price >= 0)) return false;
  if (new Set(order).size !== size || !order.every((person) => person >= 0 && person < size)) return false;
  const open: number[] = [];
  for (let set = 0; set < z.length; set++) {
    const [start, end, price] = [from[set]!, to[set]!, z[set]!];
    const isOdd = start >= 0 && end <= size && (end - start) % 2 === 1 && end - start > 1;
    if (!isOdd || !Number.isSafeInteger(price) || price <= 0 || price % 2 !== 0) return false;
    while (open.length > 0 && open.at(-1)! <= start) open.pop();
    if (end > (open.at(-1) ?? size) || start < (from[set - 1] ?? 0)) return false;
    open.push(end);
  }
  return true;
}

/**
 * What the sets that hold two people cost together. Each set knows its parent and an ancestor further up, chosen so
 * that the smallest common set is found in a logarithmic number of steps however deep sets nest (Myers 1983).
 */
function chainsOf({ order, from, to, z }: Prices): (one: number, other: number) => number {
  const place = new Int32Array(order.length);
  const innermost = new Int32Array(order.length);
  // Set 0 here is everybody, at no price; set k + 1 is the certificate's set k.
  const [parent, jump, depth] = [[0], [0], [0]];
  const [ends, sums] = [[order.length], [0]];
  let [current, next] = [0, 0];
  for (let at = 0; at < order.length; at++) {
    while (ends[current]! <= at) current = parent[current]!;
    for (; from[next] === at; next++) {
      const far = jump[current]!;
      const isEven = depth[current]! - depth[far]! === depth[far]! - depth[jump[far]!]!;
      jump.push(isEven ? jump[far]! : current);
      parent.push(current);
      depth.push(depth[current]! + 1);
      ends.push(to[next]!);
      sums.push(sums[current]! + z[next]!);
      current = parent.length - 1;
    }
    place[order[at]!] = at;
    innermost[order[at]!] = current;
  }
  return (one, other) => {
    const [first, second] = place[one]! < place[other]! ? [one, other] : [other, one];
    let set = innermost[first]!;
    while (ends[set]! <= place[second]!) set = ends[jump[set]!]! <= place[second]! ? jump[set]! : parent[set]!;
    return sums[set]!;
  };
}
