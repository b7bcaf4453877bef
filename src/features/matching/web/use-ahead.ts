import { useQuery } from "@tanstack/react-query";
import type { NextItem, Urgency } from "#features/home/shared/next-item.ts";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { aheadMessages } from "../shared/ahead.messages.ts";
import { causes } from "../shared/cause-kinds.ts";
import type { RoundAhead } from "../shared/round-ahead.ts";
import { type Step, stepsAhead } from "../shared/steps-ahead.ts";
import { api } from "./api.ts";

/** One thing that waits, with the programme and the kind of thing it is. */
export type Ahead = { programmeId: string; step: Step; item: NextItem };

const places: Record<Step, { urgency: Urgency; below: string }> = {
  review: { urgency: "dated", below: "matching" },
  failed: { urgency: "help", below: "matching" },
  match: { urgency: "dated", below: "matching" },
  unmatched: { urgency: "help", below: "matching" },
  answers: { urgency: "help", below: "participants" },
  introduced: { urgency: "help", below: "relationships" },
};

/** What waits in the programmes that the reader runs, in words; undefined while it is not known. */
export function useAhead(): readonly Ahead[] | undefined {
  const { today } = useWritten();
  const itemOf = useItem();
  const ahead = useQuery(api.matching.ahead.queryOptions({ input: { limit: 100 } }));
  if (ahead.isPending) return undefined;
  return (ahead.data?.items ?? []).flatMap((one) =>
    stepsAhead(one, today).map((step) => ({ programmeId: one.programmeId, step, item: itemOf(one, step) })),
  );
}

function useItem(): (ahead: RoundAhead, step: Step) => NextItem {
  const t = useMessages(aheadMessages);
  const said = useSaid();
  return (ahead, step) => {
    const words = said(ahead, step);
    const { urgency, below } = places[step];
    return {
      id: `${step} ${ahead.programmeId}`,
      urgency,
      by: step === "review" || step === "match" ? ahead.introductionsOn : null,
      news: t(`${step}News`, words),
      title: t(`${step}Title`, words),
      detail: t(`${step}Detail`, words),
      verb: t(`${step}Verb`),
      href: `/programmes/${ahead.programmeId}/${below}`,
    };
  };
}

/** What the sentences are made of. */
function useSaid() {
  const t = useMessages(aheadMessages);
  const read = useLocalized();
  const { date, day, dayOf } = useWritten();
  return (ahead: RoundAhead, step: Step) => {
    const [most] = ahead.unmatched;
    const why = causes.find((kind) => kind === most?.cause);
    const n: Record<Step, number> = {
      review: ahead.run?.unpublished ?? 0,
      failed: 1,
      match: ahead.answered,
      unmatched: ahead.unmatched.reduce((sum, { people }) => sum + people, 0),
      answers: ahead.unanswered,
      introduced: ahead.introduced,
    };
    return {
      n: n[step],
      programme: read(ahead.programme),
      round: ahead.run?.round ?? 1,
      why: why ? t(why) : "",
      due: date(ahead.needsDueOn),
      introductions: date(ahead.introductionsOn),
      answerBy: ahead.answerBy ? day(dayOf(ahead.answerBy)) : "",
    };
  };
}
