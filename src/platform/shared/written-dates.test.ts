import { describe, expect, it } from "vitest";
import {
  dayOf,
  isoWeek,
  writtenDate,
  writtenDay,
  writtenDistance,
  writtenList,
  writtenMoment,
  writtenShare,
  writtenSpan,
  writtenWeek,
} from "./written-dates.ts";

const swede = { locale: "sv", timeZone: "Europe/Stockholm" } as const;
const dubliner = { locale: "en", timeZone: "Europe/Dublin" } as const;
/** Chromium and Node disagree on which space stands before a percent sign; a reader sees no difference. */
const plain = (text: string) => text.replace(/\s/gu, " ");

describe("writing a date", () => {
  it("says day and hours as a Swede writes them, and as an Irish colleague does", () => {
    const [from, to] = ["2026-11-26T12:00:00Z", "2026-11-26T13:00:00Z"];
    expect(writtenSpan(from, to, swede)).toBe("tor 26 nov. 13.00–14.00");
    expect(writtenSpan(from, to, dubliner)).toBe("Thu 26 Nov, 12:00–13:00");
  });

  it("names the second day when a span crosses midnight where the reader is", () => {
    const [from, to] = ["2026-11-26T22:30:00Z", "2026-11-26T23:30:00Z"];
    expect(writtenSpan(from, to, swede)).toBe("tor 26 nov. 23.30 – fre 27 nov. 00.30");
    expect(writtenSpan(from, to, dubliner)).toBe("Thu 26 Nov, 22:30–23:30");
  });

  it("writes the year out only when it is not this one", () => {
    expect(writtenDay("2027-03-01", "sv", "2026-11-24")).toBe("mån 1 mars 2027");
    expect(writtenDate("2026-12-04", "sv", "2026-11-24")).toBe("4 dec.");
  });

  it("keeps the clock right on both sides of the autumn change", () => {
    expect(writtenMoment("2026-10-25T00:30:00Z", swede)).toBe("sön 25 okt. 02.30");
    expect(writtenMoment("2026-10-25T01:30:00Z", swede)).toBe("sön 25 okt. 02.30");
    expect(dayOf("2026-10-24T22:30:00Z", "Europe/Stockholm")).toBe("2026-10-25");
  });

  it.each([
    ["2026-11-24", 48],
    ["2026-01-01", 1],
    ["2027-01-01", 53],
    ["2024-12-30", 1],
    ["2026-12-27", 52],
  ])("puts %s in week %i", (day, week) => expect(isoWeek(day)).toBe(week));

  it("says the week, how far away a day is, a share and a row of names", () => {
    expect(writtenWeek("2026-11-24", "sv")).toBe("vecka 48");
    expect(writtenDistance("2026-11-25", "2026-11-24", "sv")).toBe("i morgon");
    expect(writtenDistance("2026-11-21", "2026-11-24", "en")).toBe("3 days ago");
    expect(plain(writtenShare(0.62, "sv"))).toBe("62 %");
    expect(writtenShare(0.62, "en")).toBe("62%");
    expect(writtenList(["Elin", "Samir"], "sv")).toBe("Elin och Samir");
  });
});
