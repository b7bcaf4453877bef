import { LockIcon } from "@phosphor-icons/react/dist/csr/Lock";
import { useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Select } from "#platform/web/form/select.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { kitMessages } from "#platform/web/kit/kit.messages.ts";
import { PairAvatar } from "#platform/web/kit/pair-avatar.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { proposalSorts, type ProposalSort, type ProposalView } from "../shared/proposal-view.ts";
import { reviewMessages } from "../shared/review.messages.ts";
import { firstName } from "./first-name.ts";
import { TwoSidedBar } from "./two-sided-bar.tsx";

type Props = {
  items: readonly ProposalView[];
  chosenId: string | null;
  onChoose: (id: string) => void;
  sort: ProposalSort;
  onSort: (sort: ProposalSort) => void;
  /** Brings the next page, where there is one. */
  more: (() => void) | null;
};

/** On a phone so many stand above the reasons until somebody asks for all. */
const FIRST_ON_PHONE = 3;

/** The pairs by what the one gets who gets less; arrows move through them. */
export function ProposalList({ items, chosenId, onChoose, sort, onSort, more }: Props) {
  const t = useMessages(reviewMessages);
  const kit = useMessages(kitMessages);
  const [isAll, showAll] = useState(false);
  const sorts = proposalSorts.map((id) => ({ id, label: t(id) }));
  const choose = (keys: "all" | Set<unknown>) => {
    const chosen = items.find(({ id }) => keys !== "all" && keys.has(id));
    if (chosen) onChoose(chosen.id);
  };
  return (
    <div className="grid content-start gap-2 border-r border-line p-3 max-md:border-r-0 max-md:border-b">
      <div className="grid gap-2 px-2 pt-1.5">
        <h2 className="heading-3">{t("proposals", { n: items.length })}</h2>
        <Select
          label={t("sort")}
          isLabelHidden
          isSmall
          options={sorts}
          value={sort}
          onChange={(id) => onSort(proposalSorts.find((one) => one === id) ?? "weaker-side")}
        />
      </div>
      {items.length === 0 ? (
        <p className="px-2 py-4 text-14 text-ink-2">{t("noProposals")}</p>
      ) : (
        <ListBox
          aria-label={t("proposals", { n: items.length })}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={chosenId === null ? [] : [chosenId]}
          onSelectionChange={choose}
          className="grid outline-none"
        >
          {items.map((proposal, at) => (
            <Row key={proposal.id} proposal={proposal} isPastFirst={!isAll && at >= FIRST_ON_PHONE} />
          ))}
        </ListBox>
      )}
      {!isAll && items.length > FIRST_ON_PHONE && (
        <div className="md:hidden">
          <Button look="quiet" isSmall isWide onPress={() => showAll(true)}>
            {t("showAll", { n: items.length })}
          </Button>
        </div>
      )}
      {more && (
        <Button look="quiet" isSmall onPress={more}>
          {kit("loadMore")}
        </Button>
      )}
    </div>
  );
}

function Row({ proposal, isPastFirst }: { proposal: ProposalView; isPastFirst: boolean }) {
  const t = useMessages(reviewMessages);
  const { id, one, other, oneGets, otherGets, held } = proposal;
  const name = t("pair", { one: firstName(one), other: firstName(other) });
  return (
    <ListBoxItem
      id={id}
      textValue={name}
      className={`flex cursor-pointer items-center gap-3 rounded-2 px-2 py-2 outline-none hover:bg-hover data-focus-visible:outline-2 data-focus-visible:outline-focus data-selected:bg-selected forced-colors:data-selected:outline ${isPastFirst ? "max-md:hidden" : ""}`}
    >
      <PairAvatar people={[one, other]} height={30} isSilent />
      <span className="grid min-w-0 flex-1 gap-0.5">
        <span className="flex items-center gap-1.5">
          <b className="truncate text-14 font-semibold">{name}</b>
          {held && <LockIcon size={14} className="shrink-0 text-ink-2" aria-label={t(held.kind)} />}
        </span>
        <TwoSidedBar left={oneGets} right={otherGets} label={t("bothGet", { one: oneGets, other: otherGets })} />
      </span>
      <span className="number text-13 text-ink-2">{Math.min(oneGets, otherGets)}</span>
    </ListBoxItem>
  );
}
