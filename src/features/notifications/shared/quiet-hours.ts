/** When no mail goes out. What is left unsaid waits in the inbox, and is mailed when the quiet ends. */
export const quietChoices = ["outside-working-hours", "evenings-and-weekends", "nights", "never"] as const;
export type Quiet = (typeof quietChoices)[number];

/** Half hours of a week in the person's own zone, 0 for Monday 00.00 to 335 for Sunday 23.30. */
export type Slots = readonly number[];

const HALVES_A_DAY = 48;
const DAYS = [0, 1, 2, 3, 4, 5, 6];
const [EIGHT, EIGHTEEN, SEVEN, TWENTY_TWO] = [16, 36, 14, 44];

const daily = (days: readonly number[], from: number, to: number): Slots =>
  days.flatMap((day) => Array.from({ length: to - from }, (_, half) => day * HALVES_A_DAY + from + half));

const weekdays = daily(DAYS.slice(0, 5), EIGHT, EIGHTEEN);

/** The half hours of the week in which a person may be disturbed. Never empty: nobody is unreachable for good. */
export function audibleSlots(quiet: Quiet, workingHours: Slots | null): Slots {
  if (quiet === "never") return daily(DAYS, 0, HALVES_A_DAY);
  if (quiet === "nights") return daily(DAYS, SEVEN, TWENTY_TWO);
  if (quiet === "evenings-and-weekends" || !workingHours?.length) return weekdays;
  return workingHours;
}

/** How often the mail that gathers the rest goes. */
export const gatheredChoices = ["twice-a-day", "daily", "weekly"] as const;
export type Gathered = (typeof gatheredChoices)[number];

const [MORNING, AFTERNOON] = [17, 32];

/**
 * The half hours in which the gathered mail goes: about half past eight, and about four when it goes twice. Weekly is the
 * first day of the person's week.
 */
export function gatheringSlots(gathered: Gathered, audible: Slots): Slots {
  const days = DAYS.map((day) => audible.filter((slot) => Math.floor(slot / HALVES_A_DAY) === day));
  const shown = days.filter((slots) => slots.length > 0);
  const mornings = shown.map((slots) => slots.find((slot) => slot % HALVES_A_DAY >= MORNING) ?? Math.min(...slots));
  if (gathered === "weekly") return mornings.slice(0, 1);
  if (gathered === "daily") return mornings;
  const afternoons = shown.map((slots) => slots.findLast((slot) => slot % HALVES_A_DAY <= AFTERNOON));
  return [...new Set([...mornings, ...afternoons.filter((slot) => slot !== undefined)])].sort(
    (one, other) => one - other,
  );
}
