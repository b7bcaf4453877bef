const DAY_MS = 86_400_000;

/** How long people have to answer an introduction unless a coordinator says otherwise. */
export const ANSWER_DAYS = 3;

/** The day so many working days after a day, Saturdays and Sundays passed over; days as `YYYY-MM-DD`. */
export function workingDaysAfter(day: string, count: number): string {
  let at = Date.parse(day);
  for (let left = count; left > 0;) {
    at += DAY_MS;
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return new Date(at).toISOString().slice(0, 10);
}
