import { shortWeekday } from "#platform/shared/written-dates.ts";
import { useLanguage } from "#platform/web/language/language.tsx";
import { stretchesOf } from "#platform/web/week-grid/week-slots.ts";

/** "mån 8.00–17.00, tis 8.00–17.00" for half hours of a week; null when nothing was said. */
export function useHoursInWords(slots: readonly number[] | null): string | null {
  const { locale } = useLanguage();
  if (slots === null || slots.length === 0) return null;
  const clock = (time: string) => (locale === "sv" ? time.replace(":", ".") : time);
  return stretchesOf(slots)
    .map(({ day, from, to }) => `${shortWeekday((day + 1) % 7, locale)} ${clock(from)}–${clock(to)}`)
    .join(", ");
}
