/** Chance that comes out the same every time: the demo is one company, not a new one at each start. */
export type Dice = {
  /** A share, 0 <= x < 1. */
  share(): number;
  /** A whole number from 0 up to and without `below`. */
  below(below: number): number;
  pick<Thing>(things: readonly Thing[]): Thing;
  /** Some of the things, none twice, in an order by chance. */
  some<Thing>(things: readonly Thing[], count: number): Thing[];
};

/** Dice from a seed, by the mulberry32 recurrence. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(share() * limit);
  return {
    share,
    below,
    pick: (things) => {
      const thing = things[below(things.length)];
      if (thing === undefined) throw new Error("nothing to pick from");
      return thing;
    },
    some: (things, count) => shuffled(things, below).slice(0, count),
  };
}

function shuffled<Thing>(things: readonly Thing[], below: (limit: number) => number): Thing[] {
  const left = [...things];
  const order: Thing[] = [];
  while (left.length > 0) order.push(...left.splice(below(left.length), 1));
  return order;
}
