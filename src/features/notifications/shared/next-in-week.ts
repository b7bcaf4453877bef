import type { Slots } from "./quiet-hours.ts";

const HALVES_A_DAY = 48;
const HALF_HOUR_MS = 1_800_000;
const A_WEEK_AND_A_DAY = 8 * HALVES_A_DAY;

/**
 * The first moment from `at` that falls in one of these half hours of the week in that zone; `at` itself when it does.
 * Walks by real half hours, so that a clock that is put forward or back moves nothing.
 */
export function nextIn(slots: Slots, at: Date, timeZone: string): Date {
  if (slots.includes(slotOf(at, timeZone))) return at;
  const first = Math.ceil(at.getTime() / HALF_HOUR_MS) * HALF_HOUR_MS;
  for (let step = 0; step < A_WEEK_AND_A_DAY; step++) {
    const moment = new Date(first + step * HALF_HOUR_MS);
    if (slots.includes(slotOf(moment, timeZone))) return moment;
  }
  throw new Error("a week without a half hour in it");
}

/** The first moment after `at` at which one of these half hours begins. */
export const nextBeginningOf = (slots: Slots, at: Date, timeZone: string): Date =>
  nextIn(slots, new Date(Math.floor(at.getTime() / HALF_HOUR_MS) * HALF_HOUR_MS + HALF_HOUR_MS), timeZone);

const order = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** The half hour of the week that a moment falls in where the person is. */
function slotOf(at: Date, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  const half = Number(part("hour")) * 2 + (Number(part("minute")) >= 30 ? 1 : 0);
  return order.indexOf(part("weekday")) * HALVES_A_DAY + half;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en", {
    timeZone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  formats.set(timeZone, made);
  return made;
}
