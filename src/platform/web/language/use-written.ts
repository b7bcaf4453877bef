import { useMemo, useState } from "react";
import {
  dayOf,
  writtenDate,
  writtenDay,
  writtenDistance,
  writtenList,
  writtenMoment,
  writtenNumber,
  writtenShare,
  writtenSpan,
  writtenTime,
  writtenWeek,
} from "#platform/shared/written-dates.ts";
import { useLanguage } from "./language.tsx";

export type Written = {
  /** "tor 26 nov." for a day "2026-11-26". */
  day(day: string): string;
  /** "26 nov." */
  date(day: string): string;
  /** "13.00" for a moment, where the reader is. */
  time(at: string): string;
  /** "tor 26 nov. 13.00" */
  moment(at: string): string;
  /** "tor 26 nov. 13.00–14.00" */
  span(from: string, to: string): string;
  /** "vecka 48" */
  week(day: string): string;
  /** "i morgon", "för 3 dagar sedan" */
  distance(day: string): string;
  /** The day of a moment where the reader is: "2026-11-26". */
  dayOf(at: string): string;
  today: string;
  number(value: number): string;
  /** "62 %" for 0.62 */
  share(share: number): string;
  /** "Elin, Samir och Aisling" */
  list(items: readonly string[]): string;
};

/** Writes days, moments and numbers as the reader writes them, in the reader's zone. */
export function useWritten(): Written {
  const { locale, timeZone } = useLanguage();
  const [now] = useState(() => new Date());
  return useMemo(() => {
    const reader = { locale, timeZone };
    const today = dayOf(now, timeZone);
    return {
      day: (day) => writtenDay(day, locale, today),
      date: (day) => writtenDate(day, locale, today),
      time: (at) => writtenTime(at, reader),
      moment: (at) => writtenMoment(at, reader, today),
      span: (from, to) => writtenSpan(from, to, reader, today),
      week: (day) => writtenWeek(day, locale),
      distance: (day) => writtenDistance(day, today, locale),
      dayOf: (at) => dayOf(at, timeZone),
      today,
      number: (value) => writtenNumber(value, locale),
      share: (share) => writtenShare(share, locale),
      list: (items) => writtenList(items, locale),
    };
  }, [locale, timeZone, now]);
}
