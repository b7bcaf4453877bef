import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { DemandPanel } from "#features/needs/web/index.ts";
import { pagesOf } from "#platform/web/client/pages-of.ts";
import { Section, Sections } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import type { ProposalSort } from "../shared/proposal-view.ts";
import { reviewMessages } from "../shared/review.messages.ts";
import type { MatchingView, RunView } from "../shared/run-view.ts";
import { AimStrip } from "./aim-strip.tsx";
import { api } from "./api.ts";
import { EditsByHand } from "./edits-by-hand.tsx";
import { OwnPairNote } from "./own-pair-note.tsx";
import { ProposalDetail } from "./proposal-detail.tsx";
import { ProposalList } from "./proposal-list.tsx";
import { TakeOut } from "./take-out.tsx";
import { UnmatchedList } from "./unmatched-list.tsx";

type Props = { programmeId: string; run: RunView; matching: MatchingView };

/** A worked-out round: what each aim would lead to, the pairs with their reasons, and who is left. */
export function Draft({ programmeId, run, matching }: Props) {
  const canEdit = matching.can.edit && run.publications.length === 0;
  return (
    <div className="grid border-t border-line">
      <div className="grid gap-4 px-6 py-5 max-sm:px-4">
        <AimStrip run={run} canChoose={canEdit} />
        {matching.you.takePart && <OwnPairNote you={matching.you} />}
      </div>
      {!matching.you.isLeftToOthers && <Proposals {...{ programmeId, run, matching, canEdit }} />}
    </div>
  );
}

function Proposals({ programmeId, run, matching, canEdit }: Props & { canEdit: boolean }) {
  return (
    <div className="grid grid-cols-[17.75rem_minmax(0,1fr)_18.25rem] border-t border-line max-lg:grid-cols-[15rem_minmax(0,1fr)] max-md:grid-cols-1">
      <Pairs run={run} canEdit={canEdit} />
      <aside className="border-l border-line px-6 py-6 lg:col-start-3 max-lg:col-span-2 max-lg:border-t max-lg:border-l-0 max-md:col-span-1 max-sm:px-4">
        <Aside programmeId={programmeId} run={run} matching={matching} canEdit={canEdit} />
      </aside>
    </div>
  );
}

function Pairs({ run, canEdit }: { run: RunView; canEdit: boolean }) {
  const [sort, setSort] = useState<ProposalSort>("weaker-side");
  const [chosenId, choose] = useState<string | null>(null);
  const proposals = useInfiniteQuery({
    ...pagesOf(api.matching.review, { runId: run.id, sort }),
    placeholderData: (kept) => kept,
  });
  return (
    <Loaded value={proposals}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        const chosen = items.find(({ id }) => id === chosenId) ?? items[0] ?? null;
        const more = proposals.hasNextPage ? () => void proposals.fetchNextPage() : null;
        return (
          <>
            <ProposalList {...{ items, sort, more }} chosenId={chosen?.id ?? null} onChoose={choose} onSort={setSort} />
            <ProposalDetail run={run} proposal={chosen} items={items} canEdit={canEdit} />
          </>
        );
      }}
    </Loaded>
  );
}

function Aside({ programmeId, run, matching, canEdit }: Props & { canEdit: boolean }) {
  const t = useMessages(reviewMessages);
  return (
    <Sections>
      <UnmatchedList run={run} />
      <EditsByHand run={run} canUndo={canEdit} />
      <Section heading={t("demand")}>
        <DemandPanel programmeId={programmeId} most={5} />
      </Section>
      <TakeOut programmeId={programmeId} run={run} matching={matching} />
    </Sections>
  );
}
