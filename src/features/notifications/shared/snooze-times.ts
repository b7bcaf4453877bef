import { nextBeginningOf, nextIn } from "./next-in-week.ts";

const [HALVES_A_DAY, EIGHT] = [48, 16];
const mornings = [0, 1, 2, 3, 4, 5, 6].map((day) => day * HALVES_A_DAY + EIGHT);
const [mondayMorning = EIGHT] = mornings;
const THREE_HOURS_MS = 10_800_000;

/** Moments to put something off to: in three hours, tomorrow at eight, the next Monday at eight, where the person is. */
export function snoozeTimes(now: Date, timeZone: string): Record<"inThreeHours" | "tomorrow" | "monday", Date> {
  const midday = new Date(now.getTime() + 12 * 3_600_000);
  const next = nextBeginningOf(mornings, now, timeZone);
  // Before eight the next morning is still today's.
  const tomorrow = sameDay(next, now, timeZone) ? nextBeginningOf(mornings, midday, timeZone) : next;
  return {
    inThreeHours: new Date(now.getTime() + THREE_HOURS_MS),
    tomorrow,
    monday: nextIn([mondayMorning], tomorrow, timeZone),
  };
}

const sameDay = (one: Date, other: Date, timeZone: string): boolean => {
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  return day.format(one) === day.format(other);
};
