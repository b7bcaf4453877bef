import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { CheckIcon } from "@phosphor-icons/react/dist/csr/Check";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { Banner } from "#platform/web/kit/banner.tsx";
import { useLanguage } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { type Aim, aims } from "../shared/aims.ts";
import { matchingMessages } from "../shared/matching.messages.ts";
import { reviewMessages } from "../shared/review.messages.ts";
import type { AimOutcome, RunView } from "../shared/run-view.ts";
import { api } from "./api.ts";
import { useRoundCommand } from "./use-round-command.ts";

/** The three aims side by side with what each leads to; choosing another shows its pairs. */
export function AimStrip({ run, canChoose }: { run: RunView; canChoose: boolean }) {
  const t = useMessages(reviewMessages);
  const { share } = useWritten();
  const say = useErrorText(matchingMessages);
  const change = useRoundCommand(api.matching.chooseAim.mutationOptions());
  const chosen = run.comparison.find(({ aim }) => aim === run.aim);
  const choose = (keys: Set<unknown>) => {
    const aim = aims.find((one) => keys.has(one));
    if (aim && aim !== run.aim) change.mutate({ runId: run.id, aim });
  };
  const isFixed = !canChoose || change.isPending;
  // With nothing in it to step to, the strip itself must be, or a keyboard could not push it sideways.
  const reachable = isFixed ? { tabIndex: 0, role: "region", "aria-label": t("aims") } : {};
  return (
    <div className="grid gap-2.5">
      <div
        {...reachable}
        ref={useChosenInView(run.aim)}
        className="no-scrollbar overflow-x-auto rounded-3 border border-control-line"
      >
        <ToggleButtonGroup
          aria-label={t("aims")}
          selectionMode="single"
          disallowEmptySelection
          isDisabled={isFixed}
          selectedKeys={[run.aim]}
          onSelectionChange={choose}
          className="grid auto-cols-[minmax(18.75rem,1fr)] grid-flow-col"
        >
          {run.comparison.map((outcome) => (
            <AimCell key={outcome.aim} outcome={outcome} people={run.people ?? 0} isChosen={outcome.aim === run.aim} />
          ))}
        </ToggleButtonGroup>
      </div>
      {chosen && (
        <p className="text-13 text-ink-2">
          {t(chosen.proof, { gap: share(chosen.gap) })} <Line {...chosen} />
        </p>
      )}
      {change.error && <Banner tone="danger">{say(change.error)}</Banner>}
    </div>
  );
}

/** On a phone the strip is wider than the screen: it begins where the chosen aim is. */
function useChosenInView(aim: Aim): RefObject<HTMLDivElement | null> {
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chosen = strip.current?.querySelector<HTMLElement>("[data-selected]");
    if (chosen) strip.current?.scrollTo({ left: chosen.offsetLeft - strip.current.offsetLeft });
  }, [aim]);
  return strip;
}

/** What became of those who were left without a partner before. */
function Line({ firstInLine }: AimOutcome) {
  const t = useMessages(reviewMessages);
  if (!firstInLine || firstInLine.all === 0) return null;
  return <>{t(firstInLine.matched === firstInLine.all ? "lineAll" : "lineSome", firstInLine)}</>;
}

function AimCell({ outcome, people, isChosen }: { outcome: AimOutcome; people: number; isChosen: boolean }) {
  const t = useMessages(reviewMessages);
  const { aim, matched, worst, unmatched, reciprocity } = outcome;
  return (
    <ToggleButton
      id={aim}
      className="grid content-start gap-1.5 border-line-2 px-4 py-3.5 text-left not-first:border-l not-disabled:hover:bg-hover data-selected:bg-selected data-selected:shadow-[inset_0_-3px_0_var(--me)] data-focus-visible:outline-offset-[-3px] forced-colors:data-selected:border-b-4 forced-colors:data-selected:border-b-[Highlight]"
    >
      <span className="flex items-center justify-between gap-3">
        <b className="text-14 font-semibold">{t(aim)}</b>
        {isChosen && (
          <span className="flex items-center gap-1 text-13 font-semibold text-me">
            <CheckIcon size={15} weight="bold" aria-hidden />
            {t("chosen")}
          </span>
        )}
      </span>
      <span className="text-13 text-ink-2">{t(`${aim}Help`)}</span>
      <span className="flex justify-between gap-4 pt-1.5">
        <Figure label={t("matched")} value={t("of", { part: matched, whole: people })} />
        <Figure label={t("lowest")} value={worst === null ? t("nothing") : String(worst)} />
        <Figure label={t("unmatchedCount")} value={String(unmatched)} />
        <Figure label={t("evenTerms")} value={reciprocity === null ? t("nothing") : <Even share={reciprocity} />} />
      </span>
    </ToggleButton>
  );
}

const Figure = ({ label, value }: { label: string; value: ReactNode }) => (
  <span className="grid">
    <span className="text-12 text-ink-2">{label}</span>
    <span className="number text-20 font-semibold whitespace-nowrap max-sm:text-17">{value}</span>
  </span>
);

/** Two decimals: 0,97 says more than 97 % about how close to even it is. */
function Even({ share }: { share: number }) {
  const { locale } = useLanguage();
  return <>{share.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}</>;
}
