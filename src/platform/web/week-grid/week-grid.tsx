import { shortWeekday, writtenWeekday } from "#platform/shared/written-dates.ts";
import { kitMessages } from "../kit/kit.messages.ts";
import { useLanguage } from "../language/language.tsx";
import { useMessages } from "../language/use-messages.ts";
import { useWeekPainting } from "./use-week-painting.ts";
import { type Cell, clockOf, painted, slotOf, stretchesOf, type WeekSlots } from "./week-slots.ts";

export type WeekGridProps = {
  label: string;
  value: WeekSlots;
  onChange: (slots: WeekSlots) => void;
  /** The hours that are shown; times outside of them stay as they are. */
  fromHour?: number;
  toHour?: number;
  /** 5 for Monday to Friday, 7 for the whole week. */
  days?: 5 | 7;
};

/**
 * When somebody can meet in an ordinary week, in half hours of the own zone. Press or drag; with keys: arrows move, Space
 * sets or clears, Shift and an arrow goes on doing the same. A weekday's name sets the whole day.
 */
export function WeekGrid({ label, value, onChange, fromHour = 7, toHour = 19, days = 5 }: WeekGridProps) {
  const { locale } = useLanguage();
  const [first, last] = [fromHour * 2, toHour * 2 - 1];
  const painting = useWeekPainting({ value, onChange, days, first, last });
  const week = Array.from({ length: days }, (_, day) => day);
  const halves = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return (
    <div className="grid gap-3">
      <div
        role="grid"
        aria-label={label}
        aria-multiselectable="true"
        onPointerUp={painting.end}
        onPointerLeave={painting.end}
        onKeyDown={painting.press}
        className="grid touch-pan-y border-b border-line select-none"
        style={{ gridTemplateColumns: `3rem repeat(${days}, minmax(0, 1fr))` }}
      >
        <div role="row" className="contents">
          <span role="columnheader">
            <span className="sr-only">{label}</span>
          </span>
          {week.map((day) => (
            <DayName key={day} day={day} value={value} onChange={onChange} first={first} last={last} />
          ))}
        </div>
        {halves.map((half) => (
          <div key={half} role="row" className="contents">
            <span
              role="rowheader"
              className={`-mt-2 pr-2 text-right text-12 text-ink-3 ${half % 2 === 0 ? "" : "invisible"}`}
            >
              {written(clockOf(half), locale)}
            </span>
            {week.map((day) => (
              <Slot key={day} cell={{ day, half }} isFree={value.includes(slotOf({ day, half }))} painting={painting} />
            ))}
          </div>
        ))}
      </div>
      <InWords value={value} />
    </div>
  );
}

type Painting = ReturnType<typeof useWeekPainting>;

function Slot({ cell, isFree, painting }: { cell: Cell; isFree: boolean; painting: Painting }) {
  const t = useMessages(kitMessages);
  const { locale } = useLanguage();
  const words = `${writtenWeekday((cell.day + 1) % 7, locale)} ${written(clockOf(cell.half), locale)}`;
  return (
    <div
      ref={painting.isAt(cell) ? painting.ref : undefined}
      role="gridcell"
      aria-selected={isFree}
      aria-label={`${words}, ${t(isFree ? "free" : "notFree")}`}
      tabIndex={painting.isAt(cell) ? 0 : -1}
      onPointerDown={(event) => painting.begin(cell, event)}
      onPointerEnter={() => painting.over(cell)}
      className={`relative h-[26px] cursor-pointer border-l border-line last:border-r focus-visible:z-10 focus-visible:outline-offset-[-2px] ${cell.half % 2 === 0 ? "border-t" : "border-t border-t-transparent"} ${isFree ? "bg-me shadow-[inset_0_0_0_0.5px_var(--me-strong)] hover:bg-me-strong forced-colors:bg-[Highlight]" : "bg-raised hover:bg-me-tint"}`}
    />
  );
}

function DayName({
  day,
  value,
  onChange,
  first,
  last,
}: {
  day: number;
  value: WeekSlots;
  onChange: (slots: WeekSlots) => void;
  first: number;
  last: number;
}) {
  const t = useMessages(kitMessages);
  const { locale } = useLanguage();
  const isWhole = Array.from({ length: last - first + 1 }, (_, at) => slotOf({ day, half: first + at })).every((slot) =>
    value.includes(slot),
  );
  return (
    <span role="columnheader">
      <button
        type="button"
        aria-pressed={isWhole}
        aria-label={t("wholeDay", { day: shortWeekday((day + 1) % 7, locale) })}
        onClick={() => onChange(painted(value, { day, half: first }, { day, half: last }, !isWhole))}
        className="h-9 w-full rounded-2 text-13 font-[550] text-ink-2 hover:bg-hover hover:text-ink"
      >
        {shortWeekday((day + 1) % 7, locale)}
      </button>
    </span>
  );
}

/** What was painted, in words, so that nobody has to read it out of the squares. */
function InWords({ value }: { value: WeekSlots }) {
  const t = useMessages(kitMessages);
  const { locale } = useLanguage();
  const stretches = stretchesOf(value);
  const words = stretches.map(
    ({ day, from, to }) => `${shortWeekday((day + 1) % 7, locale)} ${written(from, locale)}–${written(to, locale)}`,
  );
  return (
    <p aria-live="polite" className="text-13 text-ink-2">
      {words.length === 0 ? t("noTimes") : words.join(", ")}
    </p>
  );
}

const written = (clock: string, locale: "sv" | "en"): string => (locale === "sv" ? clock.replace(":", ".") : clock);
