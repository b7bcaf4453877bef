import type { Crowd } from "../crowd/crowd.ts";
import type { Criterion, CriterionSettings, Measure, Row } from "./criterion.ts";

/** Whether the two share enough half hours in a week, as a share of those that are needed. */
export const availability = {
  id: "availability",
  audience: "pair",
  blend: "mean",
  measure: measureAvailability,
  evidence: (crowd, giver, getter) => {
    const slots = sharedSlots(crowd.people[giver]?.slots, crowd.people[getter]?.slots);
    return slots.length > 0 ? [{ kind: "slots", slots }] : [];
  },
} as const satisfies Criterion;

function measureAvailability(crowd: Crowd, { neededSlots }: CriterionSettings): Measure {
  const known = Float64Array.from(crowd.people, ({ slots }) => (slots === undefined ? NaN : 0));
  const week = packedWeek(crowd);
  const row: Row = (person, from, out) => {
    for (let j = from; j < out.length; j++) out[j] = known[j]! + known[person]!;
    for (const word of week) if (word[person] !== 0) addShared(word, word[person]!, from, out);
    for (let j = from; j < out.length; j++) out[j] = Math.min(out[j]!, neededSlots) / neededSlots;
  };
  return { gives: row, gets: row, complete: !known.some(Number.isNaN) };
}

/** Everybody's free half hours, 32 to a word, without those in which at most one person is free. */
function packedWeek(crowd: Crowd): Int32Array[] {
  const meetable = halfHours.filter((slot) => crowd.people.filter(({ slots }) => isFree(slots, slot)).length > 1);
  return Array.from({ length: Math.ceil(meetable.length / 32) }, (_, word) => {
    const packed = meetable.slice(32 * word, 32 * word + 32);
    return Int32Array.from(crowd.people, ({ slots }) =>
      packed.reduce((bits, slot, bit) => (isFree(slots, slot) ? bits | (1 << bit) : bits), 0),
    );
  });
}

function addShared(word: Int32Array, own: number, from: number, out: Float64Array): void {
  for (let j = from; j < out.length; j++) out[j]! += ones(word[j]! & own);
}

/** Counts set bits by adding neighbours in parallel. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const halfHours = Array.from({ length: 7 * 48 }, (_, slot) => slot);

const isFree = (slots: Uint32Array | undefined, slot: number): boolean =>
  slots !== undefined && ((slots[slot >> 5]! >>> (slot & 31)) & 1) === 1;

const sharedSlots = (one: Uint32Array | undefined, other: Uint32Array | undefined): number[] =>
  halfHours.filter((slot) => isFree(one, slot) && isFree(other, slot));
