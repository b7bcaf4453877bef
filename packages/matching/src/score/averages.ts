import type { Measure } from "../criteria/criterion.ts";
import { toScore } from "../criteria/to-score.ts";
import { FULL } from "../person.ts";
import type { Judge } from "./judge.ts";

/** What is assumed of a criterion about which nobody in the round has said anything. */
const UNHEARD = 0.5;

interface Tally {
  readonly measure: Measure;
  sum: number;
  count: number;
}

/**
 * The average of each measure over all known values between people whom the standing rules let meet. Values are added
 * as whole numbers: the sum is then the same in any order.
 */
export function averagesOf(measures: readonly Measure[], judge: Judge, size: number): number[] {
  const tallies = measures.map((measure): Tally => ({ measure, sum: 0, count: 0 }));
  const open = tallies.filter(({ measure }) => !measure.complete);
  const values = new Float64Array(size);
  for (let person = 0; person < size && open.length > 0; person++) {
    const marks = judge(person, person + 1);
    for (const tally of open) {
      const { gives, gets } = tally.measure;
      gives(person, person + 1, size, values);
      addRow(tally, values, marks, person + 1);
      if (gets === gives) continue;
      gets(person, person + 1, size, values);
      addRow(tally, values, marks, person + 1);
    }
  }
  return tallies.map(({ sum, count }) => (count === 0 ? UNHEARD : sum / (count * FULL)));
}

function addRow(tally: Tally, values: Float64Array, marks: Uint16Array, from: number): void {
  let sum = 0;
  let count = 0;
  const end = values.length;
  for (let j = from; j < end; j++) {
    const value = values[j]!;
    if (marks[j] !== 0 || value !== value) continue;
    sum += toScore(value);
    count++;
  }
  tally.sum += sum;
  tally.count += count;
}
