/** A stream of numbers from 0 up to but not 1 that is the same everywhere for the same seed (mulberry32, Tommy Ettinger). */
export type Random = () => number;

/** Any whole number will do as a seed. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from `low` to `high`, both included. */
export const between = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

export const oneOf = <T>(random: Random, first: T, ...others: T[]): T =>
  others[between(random, 0, others.length) - 1] ?? first;

/** Draws numbers from 0 to size-1, the k-th about 1/k as often as the first: a few skills are everybody's. */
export function zipf(size: number): (random: Random) => number {
  const reach: number[] = [];
  for (let k = 0; k < size; k++) reach.push((reach[k - 1] ?? 0) + 1 / (k + 1));
  return (random) => {
    const drawn = random() * (reach.at(-1) ?? 0);
    return reach.findIndex((limit) => drawn < limit);
  };
}

/** So many different draws, fewer if the drawer hardly finds new ones. */
export function several(random: Random, count: number, draw: (random: Random) => number): number[] {
  const drawn = new Set<number>();
  for (let tries = 0; drawn.size < count && tries < 20 * count; tries++) drawn.add(draw(random));
  return [...drawn];
}
