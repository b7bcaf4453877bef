import { Meter as AriaMeter } from "react-aria-components/Meter";
import { ProgressBar } from "react-aria-components/ProgressBar";
import { useMessages } from "../language/use-messages.ts";
import { useWritten } from "../language/use-written.ts";
import { kitMessages } from "./kit.messages.ts";

const fills = { me: "bg-me", peer: "bg-peer", us: "bg-us", data: "bg-s4" };

export type MeterProps = {
  label: string;
  /** A share 0..1. */
  value: number;
  /** Where it was expected to be by now, a share 0..1: a 2 px mark. */
  expected?: number;
  ink?: keyof typeof fills;
  isThin?: boolean;
  isLabelHidden?: boolean;
};

/** How far something has come. At 1 it is `us` and without a mark. */
export function Meter({ label, value, expected, ink = "me", isThin = false, isLabelHidden = false }: MeterProps) {
  const t = useMessages(kitMessages);
  const { share } = useWritten();
  const isDone = value >= 1;
  const mark = expected === undefined || isDone ? null : expected;
  const words = mark === null ? share(value) : `${share(value)}, ${t("expected", { share: share(mark) })}`;
  return (
    <AriaMeter value={value} minValue={0} maxValue={1} valueLabel={words} aria-label={label} className="grid gap-1.5">
      {!isLabelHidden && (
        <span className="flex justify-between gap-3 text-13">
          <b className="font-semibold">{share(value)}</b>
          {mark !== null && <span className="text-ink-3">{t("expected", { share: share(mark) })}</span>}
        </span>
      )}
      <Bar share={value} fill={isDone ? fills.us : fills[ink]} isThin={isThin} mark={mark} />
    </AriaMeter>
  );
}

/** Work that the machine is doing now; without a `value` nobody knows how long it takes. `note` says what is counted. */
export function Progress({ label, value, note }: { label: string; value?: number; note?: string }) {
  return (
    <ProgressBar
      aria-label={label}
      {...(value === undefined ? { isIndeterminate: true } : { value, maxValue: 1 })}
      className="grid gap-1.5"
    >
      <span className="flex justify-between gap-3 text-13">
        <b className="font-semibold">{label}</b>
        {note && <span className="text-ink-3">{note}</span>}
      </span>
      {value === undefined ? (
        <span className="h-1.5 animate-breathe rounded-full bg-me forced-colors:bg-[Highlight]" />
      ) : (
        <Bar share={value} fill={fills.me} isThin={false} mark={null} />
      )}
    </ProgressBar>
  );
}

function Bar({ share, fill, isThin, mark }: { share: number; fill: string; isThin: boolean; mark: number | null }) {
  return (
    <span className={`relative block rounded-full bg-track forced-colors:border ${isThin ? "h-1" : "h-1.5"}`}>
      <span
        className={`absolute inset-y-0 left-0 rounded-full transition-[width] duration-(--m-3) ${fill} forced-colors:bg-[Highlight]`}
        style={{ width: percent(share) }}
      />
      {mark !== null && (
        <span
          className="absolute -inset-y-[3px] w-0.5 rounded-full bg-ink shadow-[0_0_0_1.5px_var(--surface)] forced-colors:bg-[CanvasText]"
          style={{ left: percent(mark) }}
        />
      )}
    </span>
  );
}

const percent = (share: number): string => `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;

/** Which level of five, as strokes: a proficiency, a priority. */
export function Level({ label, level, of = 5 }: { label: string; level: number; of?: number }) {
  const t = useMessages(kitMessages);
  return (
    <span
      role="img"
      aria-label={`${label}: ${t("ofTotal", { n: level, total: of })}`}
      className="inline-flex gap-[3px]"
    >
      {Array.from({ length: of }, (_, at) => (
        <span
          key={at}
          className={`h-1.5 w-3.5 rounded-full forced-colors:border ${at < level ? "bg-s4 forced-colors:bg-[Highlight]" : "bg-track"}`}
        />
      ))}
    </span>
  );
}
