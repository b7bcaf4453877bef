import type { Locale } from "./actor.ts";

/** Who reads the date: the language decides the words, the zone which day and hour it is. */
export type Reader = { locale: Locale; timeZone: string };

const words = {
  sv: {
    // Not Intl's "tors" and "mån": the product writes three letters for every day.
    days: ["sön", "mån", "tis", "ons", "tor", "fre", "lör"],
    weekdays: ["söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag"],
    months: ["jan.", "feb.", "mars", "apr.", "maj", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec."],
    week: "vecka",
    clock: ".",
    beforeClock: " ",
  },
  en: {
    days: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
    weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    week: "week",
    clock: ":",
    beforeClock: ", ",
  },
} as const satisfies Record<Locale, unknown>;

/** A day in short: "tor 26 nov.", "Thu 26 Nov". Another year than `today`'s is written out. Takes "2026-11-26". */
export function writtenDay(day: string, locale: Locale, today = day): string {
  const { year, month, date, weekday } = partsOfDay(day);
  const { days, months } = words[locale];
  const short = `${days[weekday]} ${date} ${months[month - 1]}`;
  return today.startsWith(`${year}`) ? short : `${short} ${year}`;
}

/** A day without its weekday: "26 nov.", "26 Nov". Another year than `today`'s is written out. */
export function writtenDate(day: string, locale: Locale, today = day): string {
  const { year, month, date } = partsOfDay(day);
  const short = `${date} ${words[locale].months[month - 1]}`;
  return today.startsWith(`${year}`) ? short : `${short} ${year}`;
}

/** The full name of a weekday, 0 for Sunday: "torsdag", "Thursday". */
export const writtenWeekday = (weekday: number, locale: Locale): string => words[locale].weekdays[weekday] ?? "";

/** The short name of a weekday, 0 for Sunday: "tor", "Thu". */
export const shortWeekday = (weekday: number, locale: Locale): string => words[locale].days[weekday] ?? "";

/** The hour of a moment where the reader is: "13.00", "13:00". */
export function writtenTime(at: string | Date, { locale, timeZone }: Reader): string {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" }).formatToParts(
    new Date(at),
  );
  return parts.map((part) => (part.type === "literal" ? words[locale].clock : part.value)).join("");
}

/** A moment: "tor 26 nov. 13.00", "Thu 26 Nov, 13:00". */
export function writtenMoment(at: string | Date, reader: Reader, today?: string): string {
  const day = writtenDay(dayOf(at, reader.timeZone), reader.locale, today);
  return `${day}${words[reader.locale].beforeClock}${writtenTime(at, reader)}`;
}

/** From one moment to another: "tor 26 nov. 13.00–14.00". The second day is named only when it is another one. */
export function writtenSpan(from: string | Date, to: string | Date, reader: Reader, today?: string): string {
  const sameDay = dayOf(from, reader.timeZone) === dayOf(to, reader.timeZone);
  const end = sameDay ? writtenTime(to, reader) : writtenMoment(to, reader, today);
  return `${writtenMoment(from, reader, today)}${sameDay ? "–" : " – "}${end}`;
}

/** The day of a moment where the reader is, as "2026-11-26". */
export const dayOf = (at: string | Date, timeZone: string): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(new Date(at));

/** "vecka 48", "week 48", by ISO 8601: the week that holds the year's first Thursday is week 1. */
export function writtenWeek(day: string, locale: Locale): string {
  return `${words[locale].week} ${isoWeek(day)}`;
}

/** The ISO 8601 week number of a day. */
export function isoWeek(day: string): number {
  const { year, month, date, weekday } = partsOfDay(day);
  const thursday = new Date(Date.UTC(year, month - 1, date + 4 - (weekday || 7)));
  const yearStart = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - yearStart) / DAY_MS / 7) + 1;
}

/** How far a day is from another, in words: "i morgon", "om 3 dagar", "för 2 veckor sedan". */
export function writtenDistance(day: string, today: string, locale: Locale): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  if (Math.abs(days) < 14) return relative.format(days, "day");
  if (Math.abs(days) < 60) return relative.format(Math.round(days / 7), "week");
  return relative.format(Math.round(days / 30.44), "month");
}

/** A share 0..1 as whole percent: "62 %", "62%". */
export const writtenShare = (share: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(share);

/** A number with at most one decimal: "2,1", "12 400". */
export const writtenNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);

/** Names in a row: "Elin, Samir och Aisling". */
export const writtenList = (items: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale, { type: "conjunction" }).format(items);

const DAY_MS = 86_400_000;

function partsOfDay(day: string): { year: number; month: number; date: number; weekday: number } {
  const at = new Date(`${day}T00:00:00Z`);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    date: at.getUTCDate(),
    weekday: at.getUTCDay(),
  };
}
