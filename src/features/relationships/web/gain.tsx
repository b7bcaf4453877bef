import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { introductionMessages } from "../shared/introduction.messages.ts";
import type { Side } from "../shared/relationship-views.ts";

type Sought = Side["seeks"][number];

/** What somebody seeks, and in words and a bar how much of it is there. Never a number: it is no grade of anybody. */
export function Gain({ sought, ink }: { sought: Sought; ink: "me" | "peer" }) {
  const t = useMessages(introductionMessages);
  const read = useLocalized();
  return (
    <li className="grid gap-1.5">
      <span className="flex flex-wrap justify-between gap-x-3">
        <span className="text-14">{read(sought.topic)}</span>
        <span className="text-13 text-ink-2">{t(amountOf(sought.share))}</span>
      </span>
      <span aria-hidden className="h-1 rounded-full bg-track forced-colors:border">
        <span
          className={`block h-full rounded-full forced-colors:bg-[Highlight] ${ink === "me" ? "bg-me" : "bg-peer"}`}
          style={{ width: `${Math.round(sought.share * 100)}%` }}
        />
      </span>
    </li>
  );
}

const amountOf = (share: number) => {
  if (share >= 0.7) return "much";
  if (share >= 0.35) return "some";
  return share > 0 ? "little" : "none";
};
