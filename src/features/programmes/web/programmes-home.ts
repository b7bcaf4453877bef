import { useQuery } from "@tanstack/react-query";
import type { NextItem, Urgency } from "#features/home/shared/next-item.ts";
import type { HomeOffer } from "#features/home/web/index.ts";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import type { ProgrammeSummary } from "../shared/programme-views.ts";
import { programmesHomeMessages } from "../shared/programmes-home.messages.ts";
import { api } from "./api.ts";

type Kind = "invited" | "answer" | "draft";

/** What programmes put on the start page: an invitation, questions to answer, a draft to finish. */
export const programmesHome: HomeOffer = { id: "programmes", useNext: useNextOfProgrammes };

const asks: Record<Kind, { urgency: Urgency; below: string }> = {
  invited: { urgency: "answer", below: "" },
  answer: { urgency: "dated", below: "/needs" },
  draft: { urgency: "later", below: "/set-up" },
};

function useNextOfProgrammes(): readonly NextItem[] | undefined {
  const t = useMessages(programmesHomeMessages);
  const read = useLocalized();
  const { date } = useWritten();
  const mine = useQuery(api.programmes.list.queryOptions({ input: { scope: "mine", limit: 100 } }));
  if (mine.isPending) return undefined;
  return (mine.data?.items ?? []).flatMap((programme): NextItem[] => {
    const kind = kindOf(programme);
    if (kind === null) return [];
    const said = { programme: read(programme.name), day: date(programme.dates.needsDueOn) };
    return [
      {
        id: `${kind} ${programme.id}`,
        urgency: asks[kind].urgency,
        by: kind === "answer" ? programme.dates.needsDueOn : kind === "invited" ? programme.dates.joiningEndsOn : null,
        news: t(`${kind}News`, said),
        title: t(`${kind}Title`, said),
        detail: t(`${kind}Detail`, said),
        verb: t(`${kind}Verb`),
        href: `/programmes/${programme.id}${asks[kind].below}`,
      },
    ];
  });
}

/** What a programme asks of the reader, if it asks anything. */
function kindOf({ you, can, state }: ProgrammeSummary): Kind | null {
  if (you.enrolment === "invited" && can.join) return "invited";
  if (you.enrolment === "enrolled" && !you.hasAnswered && state === "open") return "answer";
  return state === "draft" ? "draft" : null;
}
