import { useWritten } from "../language/use-written.ts";

/** What one person gets out of a pair on one criterion: a share 0..1 and the reason in words. */
export type Gain = { share: number; reason: string };

/** The heads of the two columns, above the rows: who stands left and who right. */
export function ButterflyRow({ criterion, left, right }: { criterion: string; left: Gain; right: Gain }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_7.5rem_minmax(0,1fr)] items-end gap-x-5 border-t border-line py-3.5 max-sm:grid-cols-2 max-sm:gap-y-2">
      <span className="row-start-1 self-center text-center text-13 text-ink-2 sm:col-start-2 max-sm:col-span-2 max-sm:text-left max-sm:font-[550]">
        {criterion}
      </span>
      <Side gain={left} side="left" />
      <Side gain={right} side="right" />
    </div>
  );
}

function Side({ gain, side }: { gain: Gain; side: "left" | "right" }) {
  const { share } = useWritten();
  const look = side === "left" ? "sm:col-start-1 sm:row-start-1 sm:text-right" : "sm:col-start-3 sm:row-start-1";
  return (
    <div className={`grid gap-1.5 ${look}`}>
      <span className="text-13">
        {gain.reason}
        <span className="sr-only"> ({share(gain.share)})</span>
      </span>
      <Bar share={gain.share} side={side} />
    </div>
  );
}

/** Both gains of a pair in one thin line, for a row in a list. The row says the numbers in words. */
export function ButterflyBar({ left, right }: { left: number; right: number }) {
  return (
    <span aria-hidden className="grid grid-cols-2 gap-0.5">
      <Bar share={left} side="left" isThin />
      <Bar share={right} side="right" isThin />
    </span>
  );
}

function Bar({ share, side, isThin = false }: { share: number; side: "left" | "right"; isThin?: boolean }) {
  const place = side === "left" ? "right-0 bg-me" : "left-0 bg-peer";
  return (
    <span
      aria-hidden
      className={`relative block rounded-[2px] bg-track forced-colors:border ${isThin ? "h-[5px]" : "h-[7px]"}`}
    >
      <span
        className={`absolute inset-y-0 rounded-[2px] ${place} forced-colors:bg-[Highlight]`}
        style={{ width: `${Math.round(share * 100)}%` }}
      />
    </span>
  );
}
