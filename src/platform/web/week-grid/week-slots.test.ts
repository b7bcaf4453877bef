import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, painted, slotOf, stretchesOf } from "./week-slots.ts";

const thursday = (half: number): Cell => ({ day: 3, half });
const cell = fc.record({ day: fc.integer({ min: 0, max: 6 }), half: fc.integer({ min: 0, max: 47 }) });
const slots = fc.uniqueArray(fc.integer({ min: 0, max: 335 })).map((all) => all.sort((a, b) => a - b));

describe("the times of a week when somebody can meet", () => {
  it("reads a dragged Thursday afternoon as one stretch", () => {
    const afternoon = painted([], thursday(26), thursday(30), true);
    expect(stretchesOf(afternoon)).toEqual([{ day: 3, from: "13:00", to: "15:30" }]);
  });

  it("parts a stretch when half an hour in it is taken back", () => {
    const afternoon = painted([], thursday(26), thursday(30), true);
    expect(stretchesOf(painted(afternoon, thursday(28), thursday(28), false))).toEqual([
      { day: 3, from: "13:00", to: "14:00" },
      { day: 3, from: "14:30", to: "15:30" },
    ]);
  });

  it("does not join the end of one day with the start of the next", () => {
    const midnight = [slotOf({ day: 0, half: 47 }), slotOf({ day: 1, half: 0 })];
    expect(stretchesOf(midnight)).toEqual([
      { day: 0, from: "23:30", to: "24:00" },
      { day: 1, from: "00:00", to: "00:30" },
    ]);
  });

  it("means the same whichever corner the drag began in, and can be taken back", () => {
    fc.assert(
      fc.property(slots, cell, cell, (before, from, to) => {
        const there = painted(before, from, to, true);
        expect(painted(before, to, from, true)).toEqual(there);
        expect(painted(there, from, to, false)).toEqual(painted(before, from, to, false));
      }),
    );
  });
});
