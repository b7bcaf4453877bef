import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderShownBy, readDate } from "./read-date.ts";

describe("reading a day", () => {
  it.each([
    ["2012-06-25", "2012-06-25", "iso"],
    ["2012-06-25T00:00:00Z", "2012-06-25", "iso"],
    ["2012-06-25 00:00:00", "2012-06-25", "iso"],
    ["2012/6/5", "2012-06-05", "iso"],
    ["20120625", "2012-06-25", "compact"],
    ["27/03/2017", "2017-03-27", "numeric"],
    ["25.06.2012", "2012-06-25", "numeric"],
    ["25-06-2012 12:00 AM", "2012-06-25", "numeric"],
    ["Nov 21, 2006", "2006-11-21", "words"],
    ["21-Nov-2006", "2006-11-21", "words"],
    ["March 3rd, 2019", "2019-03-03", "words"],
    ["3 mars 2019", "2019-03-03", "words"],
    ["den 3:e maj 2019", "2019-05-03", "words"],
    ["41085", "2012-06-25", "serial"],
    ["41085,5", "2012-06-25", "serial"],
  ])("takes %s", (text, day, form) => {
    expect(readDate(text, "day-first")).toEqual({ day, form });
  });

  it("reads 03/04/2019 in the order that the column has, but points always with the day first", () => {
    expect(readDate("03/04/2019", "day-first")).toMatchObject({ day: "2019-04-03" });
    expect(readDate("03/04/2019", "month-first")).toMatchObject({ day: "2019-03-04" });
    expect(readDate("03.04.2019", "month-first")).toMatchObject({ day: "2019-04-03" });
  });

  it("says how many days the month has when the day does not exist", () => {
    expect(readDate("2024-02-30", "day-first")).toEqual({ refused: "day", month: "2024-02", days: 29 });
    expect(readDate("31/04/2019", "day-first")).toEqual({ refused: "day", month: "2019-04", days: 30 });
    expect(readDate("Feb 29, 1900", "day-first")).toEqual({ refused: "day", month: "1900-02", days: 28 });
  });

  it.each([
    "12/03/19",
    "2012-13-01",
    "2012-00-10",
    "2012-06-00",
    "idag",
    "3 mars",
    "mars 2019",
    "3 3 mars 2019",
    "0",
    "=",
  ])("refuses %s", (text) => {
    expect(readDate(text, "day-first")).toMatchObject({ refused: "form" });
  });

  it.each(["0018-03-01", "2918-03-01", "99999"])("refuses the year of %s", (text) => {
    expect(readDate(text, "day-first")).toMatchObject({ refused: "year" });
  });

  it("reads every day back from every form it can be written in", () => {
    const days = fc.date({ min: new Date("1955-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    const month = new Intl.DateTimeFormat("sv", { month: "long", timeZone: "UTC" });
    const short = new Intl.DateTimeFormat("en-US", { month: "short", timeZone: "UTC" });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [y, m, d] = day.split("-");
        const serial = Math.floor(date.getTime() / 86_400_000) + 25_569;
        const inWords = [`${Number(d)} ${month.format(date)} ${y}`, `${short.format(date)} ${d}, ${y}`];
        for (const text of [day, `${y}${m}${d}`, `${d}/${m}/${y}`, `${d}.${m}.${y}`, String(serial), ...inWords]) {
          expect(readDate(text, "day-first")).toMatchObject({ day });
        }
        expect(readDate(`${m}/${d}/${y}`, "month-first")).toMatchObject({ day });
      }),
    );
  });

  it("never throws, and never gives a day that does not exist", () => {
    const text = fc.string({ unit: fc.constantFrom(..."0123456789-/. ,marsnov"), maxLength: 14 });
    fc.assert(
      fc.property(text, (written) => {
        const reading = readDate(written, "month-first");
        if ("day" in reading) expect(new Date(reading.day).toISOString().slice(0, 10)).toBe(reading.day);
      }),
    );
  });
});

describe("what a day shows about the order of day and month", () => {
  it.each([
    ["27/03/2017", "day-first"],
    ["03/27/2017", "month-first"],
    ["03/04/2017", "either"],
    ["27/27/2017", null],
    ["27.03.2017", null],
    ["2017-03-27", null],
    ["3 mars 2017", null],
  ])("%s shows %s", (text, order) => {
    expect(orderShownBy(text)).toBe(order);
  });
});
