import { describe, expect, it } from "vitest";
import { hoursAhead, weekInUtc, zoneWeek } from "./week-in-utc.ts";

/** The half hour that begins at this time of the week. */
const at = (day: number, hour: number, minute = 0) => day * 48 + hour * 2 + minute / 30;
const [MONDAY, SATURDAY, SUNDAY] = [0, 5, 6];

const slotsOf = (words: Uint32Array) =>
  Array.from({ length: 336 }, (_, slot) => slot).filter(
    (slot) => (((words[slot >> 5] ?? 0) >>> (slot & 31)) & 1) === 1,
  );

const inUtc = (free: number[], zone: string, day: string) => slotsOf(weekInUtc(new Set(free), zoneWeek(zone, day)));

describe("a week of free hours in UTC", () => {
  it("moves nine in Stockholm to eight in winter and to seven in summer", () => {
    expect(inUtc([at(MONDAY, 9)], "Europe/Stockholm", "2026-11-24")).toEqual([at(MONDAY, 8)]);
    expect(inUtc([at(MONDAY, 9)], "Europe/Stockholm", "2026-06-17")).toEqual([at(MONDAY, 7)]);
  });

  it("is right on both sides of the night when the clock goes forward", () => {
    const free = [at(SATURDAY, 9), at(SUNDAY, 9)];
    expect(inUtc(free, "Europe/Stockholm", "2026-03-25")).toEqual([at(SATURDAY, 8), at(SUNDAY, 7)]);
  });

  it("is right on both sides of the night when the clock goes back", () => {
    const free = [at(SATURDAY, 9), at(SUNDAY, 9)];
    expect(inUtc(free, "Europe/Stockholm", "2026-10-20")).toEqual([at(SATURDAY, 7), at(SUNDAY, 8)]);
  });

  it("counts an hour that comes twice twice, and one that never comes not at all", () => {
    expect(inUtc([at(SUNDAY, 2)], "Europe/Stockholm", "2026-10-20")).toEqual([at(SUNDAY, 0), at(SUNDAY, 1)]);
    expect(inUtc([at(SUNDAY, 2)], "Europe/Stockholm", "2026-03-25")).toEqual([]);
  });

  it("wraps round the end of the week", () => {
    expect(inUtc([at(MONDAY, 0)], "Asia/Tokyo", "2026-11-24")).toEqual([at(SUNDAY, 15)]);
    expect(inUtc([at(SUNDAY, 23)], "America/New_York", "2026-11-24")).toEqual([at(MONDAY, 4)]);
  });

  it("lets two people in other countries meet at the same moment", () => {
    const [stockholm, london] = [
      inUtc([at(MONDAY, 14)], "Europe/Stockholm", "2026-11-24"),
      inUtc([at(MONDAY, 13)], "Europe/London", "2026-11-24"),
    ];
    expect(stockholm).toEqual(london);
  });

  it("takes a half hour that lies across two only when both are free", () => {
    expect(inUtc([at(MONDAY, 9)], "Asia/Kathmandu", "2026-11-24")).toEqual([]);
    expect(inUtc([at(MONDAY, 9), at(MONDAY, 9, 30)], "Asia/Kathmandu", "2026-11-24")).toEqual([at(MONDAY, 3, 30)]);
  });

  it("knows how far a zone is ahead", () => {
    expect(hoursAhead("Europe/Stockholm", "2026-11-24")).toBe(1);
    expect(hoursAhead("Asia/Kolkata", "2026-11-24")).toBe(5.5);
    expect(hoursAhead("America/New_York", "2026-11-24")).toBe(-5);
    expect(hoursAhead("UTC", "2026-11-24")).toBe(0);
  });
});
