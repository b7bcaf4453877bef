import type { Crowd } from "../crowd/crowd.ts";
import { WEEK_WORDS } from "../person.ts";
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
  const known = Uint8Array.from(crowd.people, ({ slots }) => (slots === undefined ? 0 : 1));
  const week = new Uint32Array(crowd.size * WEEK_WORDS);
  crowd.people.forEach(({ slots }, person) => week.set(slots?.subarray(0, WEEK_WORDS) ?? [], person * WEEK_WORDS));
  const row: Row = (person, from, out) => {
    if (known[person] === 0) return void out.fill(NaN, from);
    for (let j = from; j < out.length; j++) {
      out[j] = known[j] === 0 ? NaN : sharedUpTo(week, person * WEEK_WORDS, j * WEEK_WORDS, neededSlots) / neededSlots;
    }
  };
  return { gives: row, gets: row, complete: !known.includes(0) };
}

/** Counts shared half hours, but no further than is enough. */
function sharedUpTo(week: Uint32Array, one: number, other: number, enough: number): number {
  let shared = 0;
  for (let k = 0; k < WEEK_WORDS && shared < enough; k++) shared += ones(week[one + k]! & week[other + k]!);
  return Math.min(shared, enough);
}

/** Counts set bits by adding neighbours in parallel. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function sharedSlots(one: Uint32Array | undefined, other: Uint32Array | undefined): number[] {
  const isFree = (slots: Uint32Array | undefined, slot: number) =>
    (((slots?.[slot >> 5] ?? 0) >>> (slot & 31)) & 1) === 1;
  const week = Array.from({ length: 7 * 48 }, (_, slot) => slot);
  return week.filter((slot) => isFree(one, slot) && isFree(other, slot));
}
