import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextBeginningOf, nextIn } from "./next-in-week.ts";
import { audibleSlots, gatheredChoices, gatheringSlots, quietChoices } from "./quiet-hours.ts";

const hours = fc.option(
  fc.uniqueArray(fc.integer({ min: 0, max: 335 }), { maxLength: 90 }).map((slots) => slots.sort((a, b) => a - b)),
);
const zone = fc.constantFrom("Europe/Stockholm", "Asia/Kolkata", "America/St_Johns", "Pacific/Auckland", "UTC");
const moment = fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true });

const evenings = audibleSlots("evenings-and-weekends", null);
const from = (at: string, timeZone = "Europe/Stockholm") => nextIn(evenings, new Date(at), timeZone).toISOString();

describe("the quiet hours", () => {
  it("let what is told by day through at once, and hold what is told at night until the morning", () => {
    expect(from("2026-11-24T09:00:00Z")).toBe("2026-11-24T09:00:00.000Z");
    expect(from("2026-11-24T19:12:00Z")).toBe("2026-11-25T07:00:00.000Z");
  });

  it("hold what is told on a Friday evening until Monday", () => {
    expect(from("2026-11-27T18:00:00Z")).toBe("2026-11-30T07:00:00.000Z");
  });

  it("keep to the hours where the person is, also when the clocks are changed", () => {
    expect(from("2026-11-24T19:12:00Z", "Asia/Kolkata")).toBe("2026-11-25T02:30:00.000Z");
    expect(from("2026-03-27T18:00:00Z")).toBe("2026-03-30T06:00:00.000Z");
  });

  it("end for everybody, whatever is chosen: within eight days, at an hour that may be disturbed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...quietChoices), hours, moment, zone, (quiet, working, at, timeZone) => {
        const next = nextIn(audibleSlots(quiet, working), at, timeZone);
        expect(next.getTime()).toBeGreaterThanOrEqual(at.getTime());
        expect(next.getTime() - at.getTime()).toBeLessThanOrEqual(8 * 86_400_000);
        expect(nextIn(audibleSlots(quiet, working), next, timeZone)).toEqual(next);
      }),
    );
  });
});

describe("the gathered mail", () => {
  const next = (gathered: (typeof gatheredChoices)[number], at: string) =>
    nextBeginningOf(gatheringSlots(gathered, evenings), new Date(at), "Europe/Stockholm").toISOString();

  it("goes at half past eight and at four, or once a day, or on the first day of the week", () => {
    expect(next("twice-a-day", "2026-11-24T09:00:00Z")).toBe("2026-11-24T15:00:00.000Z");
    expect(next("daily", "2026-11-24T09:00:00Z")).toBe("2026-11-25T07:30:00.000Z");
    expect(next("weekly", "2026-11-24T09:00:00Z")).toBe("2026-11-30T07:30:00.000Z");
  });

  it("goes in hours that are not quiet, at least once a week", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...quietChoices),
        fc.constantFrom(...gatheredChoices),
        hours,
        (quiet, gathered, working) => {
          const audible = audibleSlots(quiet, working);
          const slots = gatheringSlots(gathered, audible);
          expect(slots.length).toBeGreaterThan(0);
          expect(slots.every((slot) => audible.includes(slot))).toBe(true);
        },
      ),
    );
  });
});
