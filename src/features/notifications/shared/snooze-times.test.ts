import { describe, expect, it } from "vitest";
import { snoozeTimes } from "./snooze-times.ts";

const at = (now: string) => {
  const times = snoozeTimes(new Date(now), "Europe/Stockholm");
  return [times.inThreeHours, times.tomorrow, times.monday].map((moment) => moment.toISOString().slice(0, 16));
};

describe("what is put off", () => {
  it("comes back in three hours, tomorrow at eight or on Monday at eight", () => {
    expect(at("2026-11-25T13:10:00Z")).toEqual(["2026-11-25T16:10", "2026-11-26T07:00", "2026-11-30T07:00"]);
  });

  it("waits for the next day also when it is put off in the small hours", () => {
    expect(at("2026-11-25T02:00:00Z")[1]).toBe("2026-11-26T07:00");
  });

  it("comes back on the same Monday by both when it is put off on a Sunday", () => {
    expect(at("2026-11-29T10:00:00Z").slice(1)).toEqual(["2026-11-30T07:00", "2026-11-30T07:00"]);
  });
});
