import { useMessages } from "#platform/web/language/use-messages.ts";
import { whyMessages } from "../shared/why.messages.ts";
import type { CriterionLine } from "../shared/why.ts";
import { useFactWords } from "./use-fact-words.ts";

type Props = { line: CriterionLine; names: readonly [string, string] };

/** One criterion: what the left person gets grows to the left, what the right one gets to the right, the reason above each. */
export function ButterflyRow({ line, names }: Props) {
  const t = useMessages(whyMessages);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_8rem_minmax(0,1fr)] items-center border-t border-line py-2.5 max-sm:grid-cols-2 max-sm:items-end max-sm:gap-x-0.5">
      <Wing side={line.one} name={names[0]} criterion={t(line.criterion)} isLeft />
      <span className="px-2 text-center text-13 text-ink-2 max-sm:col-span-2 max-sm:row-start-1 max-sm:px-0 max-sm:pb-1.5 max-sm:text-left max-sm:font-semibold">
        {t(line.criterion)}
      </span>
      <Wing side={line.other} name={names[1]} criterion={t(line.criterion)} isLeft={false} />
    </li>
  );
}

type WingProps = { side: CriterionLine["one"]; name: string; criterion: string; isLeft: boolean };

function Wing({ side, name, criterion, isLeft }: WingProps) {
  const t = useMessages(whyMessages);
  const facts = useFactWords()(side);
  const fill = side.isKnown ? (isLeft ? "bg-me" : "bg-peer") : "bg-control-line";
  const place = isLeft
    ? "justify-items-end text-right max-sm:justify-items-start max-sm:pr-2.5 max-sm:text-left"
    : "max-sm:pl-2.5";
  return (
    <span className={`grid min-w-0 gap-1.5 ${place}`}>
      <span aria-hidden className={`text-13 ${side.isKnown ? "" : "text-ink-3"}`}>
        {facts}
      </span>
      <span
        role="img"
        aria-label={t("bar", { criterion, name, value: side.value, facts })}
        className={`flex h-2 w-full rounded-[2px] bg-track forced-colors:border ${isLeft ? "justify-end" : ""}`}
      >
        <span className={`rounded-[2px] ${fill} forced-colors:bg-[Highlight]`} style={{ width: `${side.value}%` }} />
      </span>
    </span>
  );
}
