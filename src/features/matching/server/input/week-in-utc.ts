import { WEEK_WORDS } from "@parvis/matching";

/** Half hours of a week, Monday 00:00 first. */
const WEEK_SLOTS = 7 * 48;
const HALF_HOUR_MS = 30 * 60_000;
const DAY_MS = 86_400_000;

/** Which half hour of the own week each half hour of a certain week in UTC falls in; two where it falls across. */
export type ZoneWeek = readonly (readonly [number, number])[];

/**
 * The week that holds `day`, as a clock in `timeZone` shows it. A week in which the clock is put back or forward is right
 * on both sides of the change: what is asked is always what the clock shows at that moment.
 */
export function zoneWeek(timeZone: string, day: string): ZoneWeek {
  const monday = mondayOf(day);
  const shown = clockOf(timeZone);
  return Array.from({ length: WEEK_SLOTS }, (_, slot) => {
    const minute = shown(monday + slot * HALF_HOUR_MS);
    // Kathmandu is 5 h 45 min ahead: its half hours lie across ours, and both must be free.
    return [Math.floor(minute / 30), Math.floor((minute + 29) / 30) % WEEK_SLOTS] as const;
  });
}

/** Free half hours of the own week, as the bits that the engine compares: those of the week in UTC. */
export function weekInUtc(free: ReadonlySet<number>, week: ZoneWeek): Uint32Array {
  const words = new Uint32Array(WEEK_WORDS);
  week.forEach(([from, to], slot) => {
    const word = slot >> 5;
    if (free.has(from) && free.has(to)) words[word] = (words[word] ?? 0) | (1 << (slot & 31));
  });
  return words;
}

/** How many hours the zone is ahead of UTC on the Monday of that week. */
export function hoursAhead(timeZone: string, day: string): number {
  const minutes = clockOf(timeZone)(mondayOf(day));
  const week = WEEK_SLOTS * 30;
  return (minutes > week / 2 ? minutes - week : minutes) / 60;
}

/** Monday 00:00 UTC of the week that a day is in. */
function mondayOf(day: string): number {
  const midnight = Date.parse(day);
  return midnight - ((new Date(midnight).getUTCDay() + 6) % 7) * DAY_MS;
}

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** Minutes since Monday 00:00 that a clock in the zone shows at a moment. */
function clockOf(timeZone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return (moment) => {
    const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    const day = weekdays.indexOf(parts.get("weekday") ?? "");
    return (day * 24 + Number(parts.get("hour"))) * 60 + Number(parts.get("minute"));
  };
}
