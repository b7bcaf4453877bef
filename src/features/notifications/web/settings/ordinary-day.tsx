import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { notificationSettingsMessages } from "../../shared/notification-settings.messages.ts";
import { audibleSlots, type Gathered, gatheringSlots, type Quiet } from "../../shared/quiet-hours.ts";

const HALVES_A_DAY = 48;
const hours = [0, 6, 12, 18, 24];

type Props = { quiet: Quiet; gathered: Gathered; workingHours: readonly number[] | null };

/** Twenty-four hours of the first day on which mail may come: dark where it may, with a mark where the gathered mail goes. */
export function OrdinaryDay({ quiet, gathered, workingHours }: Props) {
  const t = useMessages(notificationSettingsMessages);
  const { list } = useWritten();
  const clock = useClock();
  const audible = audibleSlots(quiet, workingHours);
  const day = Math.floor((audible[0] ?? 0) / HALVES_A_DAY);
  const ofDay = (slots: readonly number[]) =>
    slots.filter((slot) => Math.floor(slot / HALVES_A_DAY) === day).map((slot) => slot % HALVES_A_DAY);
  const heard = stretches(ofDay(audible));
  const marks = ofDay(gatheringSlots(gathered, audible));
  return (
    <figure className="grid gap-1.5">
      <div aria-hidden className="relative mt-6 h-5 overflow-visible rounded-1 bg-well">
        {heard.map(({ from, to }) => (
          <span
            key={from}
            className="absolute inset-y-0 rounded-1 bg-me"
            style={{ left: share(from), width: share(to - from) }}
          />
        ))}
        {marks.map((mark) => (
          <span key={mark} className="absolute -inset-y-1.5 w-0.5 bg-ink" style={{ left: share(mark) }}>
            <span className="absolute bottom-full left-1/2 -translate-x-1/2 text-12 font-semibold whitespace-nowrap">
              {clock(mark)}
            </span>
          </span>
        ))}
      </div>
      <div aria-hidden className="flex justify-between text-12 text-ink-3">
        {hours.map((hour) => (
          <span key={hour}>{hour}</span>
        ))}
      </div>
      <figcaption className="text-13 text-ink-2">
        {t("day", {
          hours: list(heard.map(({ from, to }) => `${clock(from)}–${clock(to)}`)),
          gatherings: list(marks.map(clock)),
        })}
      </figcaption>
    </figure>
  );
}

const share = (halves: number): string => `${(halves / HALVES_A_DAY) * 100}%`;

/** "8.30" or "8:30" for the half hour 17. */
function useClock(): (half: number) => string {
  const { time } = useWritten();
  const sign = time("2026-01-01T00:00:00Z").charAt(2);
  return (half) => `${Math.floor(half / 2)}${sign}${half % 2 === 0 ? "00" : "30"}`;
}

/** Neighbouring half hours as one stretch. */
function stretches(halves: readonly number[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const half of halves) {
    const last = found.at(-1);
    if (last?.to === half) last.to = half + 1;
    else found.push({ from: half, to: half + 1 });
  }
  return found;
}
