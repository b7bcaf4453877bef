import { describe, expect, it } from "vitest";
import { dayGroup } from "./day-group.ts";

describe("the headings of the inbox", () => {
  it.each([
    ["2026-11-26", "today"],
    ["2026-11-25", "yesterday"],
    ["2026-11-23", "this-week"],
    ["2026-11-22", "last-week"],
    ["2026-11-16", "last-week"],
    ["2026-11-15", "earlier"],
  ])("put %s, seen from a Thursday, under %s", (day, group) => {
    expect(dayGroup(day, "2026-11-26")).toBe(group);
  });

  it("put the Sunday under yesterday on a Monday, and the days before it in the last week", () => {
    expect(dayGroup("2026-11-22", "2026-11-23")).toBe("yesterday");
    expect(dayGroup("2026-11-21", "2026-11-23")).toBe("last-week");
  });
});
