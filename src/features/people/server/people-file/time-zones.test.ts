import { describe, expect, it } from "vitest";
import { timeZoneOf, timeZoneOfPlace } from "./time-zones.ts";

describe("reading a time zone", () => {
  it.each([
    ["Europe/Stockholm", "Europe/Stockholm"],
    ["europe/lisbon", "Europe/Lisbon"],
    ["America/New York", "America/New_York"],
    ["GMT+01:00 Central European Time (Stockholm)", "Europe/Stockholm"],
    ["UTC", "UTC"],
  ])("takes %s", (text, zone) => {
    expect(timeZoneOf(text)).toBe(zone);
    expect(() => new Intl.DateTimeFormat("sv", { timeZone: zone })).not.toThrow();
  });

  it("does not make one up", () => {
    expect(timeZoneOf("Europe/Atlantis")).toBeNull();
    expect(timeZoneOf("jordens mitt")).toBeNull();
  });

  it.each([
    ["SE-Stockholm (HK)", "Europe/Stockholm"],
    ["Göteborg", "Europe/Stockholm"],
    ["New York, 5th Avenue", "America/New_York"],
    ["Kraków", "Europe/Warsaw"],
    ["Distans", null],
    ["", null],
  ])("knows the zone of %s when it is obvious", (place, zone) => {
    expect(timeZoneOfPlace(place)).toBe(zone);
  });
});
