import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  daysOutOfOrder,
  type ProgrammeDates,
  programmePhase,
  programmePhases,
  takesPeopleIn,
} from "./programme-dates.ts";

const dates: ProgrammeDates = {
  joiningEndsOn: "2026-12-08",
  needsDueOn: "2026-12-15",
  introductionsOn: "2026-12-22",
  startsOn: "2026-12-29",
  endsOn: "2027-06-29",
};
const open = { ...dates, state: "open" as const };

describe("how far a programme has come", () => {
  it.each([
    ["2026-12-08", "joining"],
    ["2026-12-09", "answering"],
    ["2026-12-15", "answering"],
    ["2026-12-16", "matching"],
    ["2026-12-29", "running"],
    ["2027-06-29", "running"],
    ["2027-06-30", "ended"],
  ])("on %s it is %s", (day, phase) => expect(programmePhase(open, day)).toBe(phase));

  it("is a draft until it opens, whatever the day", () => {
    expect(programmePhase({ ...dates, state: "draft" }, "2027-01-15")).toBe("draft");
  });

  it("never goes back as the days pass", () => {
    const day = fc
      .integer({ min: 0, max: 400 })
      .map((n) => new Date(Date.UTC(2026, 10, 1 + n)).toISOString().slice(0, 10));
    const at = (today: string) => programmePhases.indexOf(programmePhase(open, today));
    fc.assert(fc.property(day, day, (a, b) => (a < b ? at(a) <= at(b) : at(b) <= at(a))));
  });
});

describe("joining", () => {
  it("ends with its last day, and goes on to the end where there is none", () => {
    expect(takesPeopleIn(open, "2026-12-08")).toBe(true);
    expect(takesPeopleIn(open, "2026-12-09")).toBe(false);
    expect(takesPeopleIn({ ...open, joiningEndsOn: null }, "2027-06-29")).toBe(true);
    expect(takesPeopleIn({ ...open, joiningEndsOn: null }, "2027-06-30")).toBe(false);
  });
});

describe("the order of the days", () => {
  it("names the day that comes too early", () => {
    expect(daysOutOfOrder(dates)).toEqual([]);
    expect(daysOutOfOrder({ ...dates, needsDueOn: "2026-12-01" })).toEqual(["needsDueOn"]);
    expect(daysOutOfOrder({ ...dates, endsOn: dates.startsOn })).toEqual(["endsOn"]);
    expect(daysOutOfOrder({ ...dates, joiningEndsOn: null, introductionsOn: dates.needsDueOn })).toEqual([]);
  });
});
