/** The headings under which an inbox is read. */
export const dayGroups = ["today", "yesterday", "this-week", "last-week", "earlier"] as const;
export type DayGroup = (typeof dayGroups)[number];

const DAY_MS = 86_400_000;

/** Which heading a day stands under, seen from today. Both are days of the reader's own zone; a week begins on Monday. */
export function dayGroup(day: string, today: string): DayGroup {
  const [then, now] = [Date.parse(day), Date.parse(today)];
  const daysAgo = Math.round((now - then) / DAY_MS);
  if (daysAgo <= 0) return "today";
  if (daysAgo === 1) return "yesterday";
  const weekday = (new Date(now).getUTCDay() + 6) % 7;
  if (daysAgo <= weekday) return "this-week";
  return daysAgo <= weekday + 7 ? "last-week" : "earlier";
}
