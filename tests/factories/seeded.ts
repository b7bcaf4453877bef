/** Chance that is the same in every run with the same seed (mulberry32). */
export type Seeded = {
  /** A whole number from 0 up to and without `below`. */
  below: (below: number) => number;
  pick: <Items extends readonly [unknown, ...unknown[]]>(items: Items) => Items[number];
};

export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return { below, pick: (items) => items[below(items.length)] ?? items[0] };
}
