import type { Crowd } from "../crowd/crowd.ts";
import type { Criterion, CriterionSettings, Measure, Row } from "./criterion.ts";

/** Whether the two share enough half hours in a week, as a share of those that are needed. */
export const availability = {
  id: "availability",
  audience: "pair",
  blend: "mean",
  measure: measureAvailability,
  evidence: (crowd, giver, getter) => {
    const [one, other] = [crowd.people[giver]?.slots, crowd.people[getter]?.slots];
    const slots = halfHours.filter((slot) => isFree(one, slot) && isFree(other, slot));
    return slots.length > 0 ? [{ kind: "slots", slots }] : [];
  },
} as const satisfies Criterion;

function measureAvailability(crowd: Crowd, { neededSlots }: CriterionSettings): Measure {
  const known = Float64Array.from(crowd.people, ({ slots }) => (slots === undefined ? NaN : 0));
  const week = packedWeek(crowd);
  const row: Row = (person, from, to, out) => {
    for (let j = from; j < to; j++) out[j] = known[j]! + known[person]!;
    for (const [one, other] of week) addShared(one, other, person, from, to, out);
    for (let j = from; j < to; j++) out[j] = Math.min(out[j]!, neededSlots) / neededSlots;
  };
  return { gives: row, gets: row, complete: !known.some(Number.isNaN) };
}

/** Everybody's free half hours, 32 to a word and two words at a time, without those in which at most one person is free. */
function packedWeek(crowd: Crowd): [Int32Array, Int32Array][] {
  const meetable = halfHours.filter((slot) => crowd.people.filter(({ slots }) => isFree(slots, slot)).length > 1);
  const word = (start: number) => {
    const packed = meetable.slice(start, start + 32);
    return Int32Array.from(crowd.people, ({ slots }) =>
      packed.reduce((bits, slot, bit) => (isFree(slots, slot) ? bits | (1 << bit) : bits), 0),
    );
  };
  return Array.from({ length: Math.ceil(meetable.length / 64) }, (_, k) => [word(64 * k), word(64 * k + 32)]);
}

function addShared(
  one: Int32Array,
  other: Int32Array,
  person: number,
  from: number,
  to: number,
  out: Float64Array,
): void {
  const [first, second] = [one[person]!, other[person]!];
  if (first === 0 && second === 0) return;
  for (let j = from; j < to; j++) out[j]! += ones(one[j]! & first, other[j]! & second);
}

/** Counts the set bits of two words by adding neighbours in parallel. */
function ones(one: number, other: number): number {
  const both = fours(one) + fours(other);
  return Math.imul((both & 0x0f0f0f0f) + ((both >>> 4) & 0x0f0f0f0f), 0x01010101) >>> 24;
}

function fours(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  return (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
}

const halfHours = Array.from({ length: 7 * 48 }, (_, slot) => slot);

const isFree = (slots: Uint32Array | undefined, slot: number): boolean =>
  slots !== undefined && ((slots[slot >> 5]! >>> (slot & 31)) & 1) === 1;
