import type { Icon } from "@phosphor-icons/react";
import { CheckCircleIcon } from "@phosphor-icons/react/dist/csr/CheckCircle";
import { CircleDashedIcon } from "@phosphor-icons/react/dist/csr/CircleDashed";
import { HourglassIcon } from "@phosphor-icons/react/dist/csr/Hourglass";
import { PauseCircleIcon } from "@phosphor-icons/react/dist/csr/PauseCircle";
import { PencilSimpleIcon } from "@phosphor-icons/react/dist/csr/PencilSimple";
import { TrendDownIcon } from "@phosphor-icons/react/dist/csr/TrendDown";
import { TrendUpIcon } from "@phosphor-icons/react/dist/csr/TrendUp";

export type StatusTone = "on-track" | "off-track" | "done" | "paused" | "proposed" | "waiting" | "draft";

const tones: Record<StatusTone, { icon: Icon; ground: string; bare: string }> = {
  "on-track": { icon: TrendUpIcon, ground: "border-transparent bg-on-track-tint text-on-track", bare: "text-on-track" },
  "off-track": {
    icon: TrendDownIcon,
    ground: "border-transparent bg-off-track-tint text-off-track",
    bare: "text-off-track",
  },
  done: { icon: CheckCircleIcon, ground: "border-transparent bg-us text-on-us", bare: "text-us" },
  paused: { icon: PauseCircleIcon, ground: "border-transparent bg-rest-tint text-rest", bare: "text-ink-2" },
  proposed: { icon: CircleDashedIcon, ground: "border-dashed border-control-line text-ink-2", bare: "text-ink-2" },
  waiting: { icon: HourglassIcon, ground: "border-transparent bg-caution-tint text-caution", bare: "text-caution" },
  draft: { icon: PencilSimpleIcon, ground: "border-transparent bg-rest-tint text-rest", bare: "text-ink-2" },
};

export type StatusProps = {
  tone: StatusTone;
  /** The word, from the feature's messages: colour and icon never stand alone. */
  text: string;
  icon?: Icon;
  /** Without its ground, in a row where the word is enough. */
  isBare?: boolean;
};

/** Where something stands: icon, word and colour, always all three. */
export function Status({ tone, text, icon, isBare = false }: StatusProps) {
  const Icon = icon ?? tones[tone].icon;
  const look = isBare ? `h-5 border-transparent ${tones[tone].bare}` : `h-6 pr-2 pl-1.5 ${tones[tone].ground}`;
  return (
    <span
      className={`inline-flex shrink-0 items-center justify-self-start gap-[5px] rounded-1 border text-13 font-semibold whitespace-nowrap ${look}`}
    >
      <Icon size={16} weight={tone === "done" ? "fill" : "bold"} aria-hidden />
      {text}
    </span>
  );
}
