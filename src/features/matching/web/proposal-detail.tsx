import { Chip } from "#platform/web/kit/chip.tsx";
import { Note } from "#platform/web/kit/section.tsx";
import { PairAvatar } from "#platform/web/kit/pair-avatar.tsx";
import { Status } from "#platform/web/kit/status.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import type { ProposalView, ProposedPerson } from "../shared/proposal-view.ts";
import { reviewMessages } from "../shared/review.messages.ts";
import type { RunView } from "../shared/run-view.ts";
import { whyMessages } from "../shared/why.messages.ts";
import { ButterflyRow } from "./butterfly-row.tsx";
import { firstName, nameIn } from "./first-name.ts";
import { NextBest } from "./next-best.tsx";
import { PairActions } from "./pair-actions.tsx";

type Props = { run: RunView; proposal: ProposalView | null; items: readonly ProposalView[]; canEdit: boolean };

/** One pair with everything that speaks for and against it, and what can be done about it. */
export function ProposalDetail({ run, proposal, items, canEdit }: Props) {
  const t = useMessages(whyMessages);
  if (!proposal) return <div />;
  const { one, other, why } = proposal;
  const names = [firstName(one), firstName(other)] as const;
  return (
    <section className="grid content-start gap-3 px-7 py-6 max-sm:px-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="display-2">{t("heading", { one: names[0], other: names[1] })}</h2>
        {canEdit && <PairActions key={proposal.id} run={run} proposal={proposal} items={items} />}
      </div>
      <Standing proposal={proposal} />
      <div className="grid grid-cols-[minmax(0,1fr)_8rem_minmax(0,1fr)] items-center py-1 max-sm:grid-cols-2 max-sm:gap-3">
        <Side person={one} gets={proposal.oneGets} ink="text-me" />
        <span className="grid justify-items-center max-sm:hidden">
          <PairAvatar people={[one, other]} height={40} isSilent />
        </span>
        <Side person={other} gets={proposal.otherGets} ink="text-peer-ink" isRight />
      </div>
      <Warnings proposal={proposal} />
      <p className="text-center text-13 text-ink-3">{t("scale")}</p>
      <ul>
        {why.lines.map((line) => (
          <ButterflyRow key={line.criterion} line={line} names={names} />
        ))}
      </ul>
      <NextBest proposal={proposal} canAsk={canEdit} />
    </section>
  );
}

function Side({
  person,
  gets,
  ink,
  isRight = false,
}: {
  person: ProposedPerson;
  gets: number;
  ink: string;
  isRight?: boolean;
}) {
  const t = useMessages(whyMessages);
  const words = useMessages(reviewMessages);
  const about = [person.title, person.department].filter((part) => part !== null).join(", ");
  return (
    <div
      className={`grid gap-0.5 ${isRight ? "justify-self-end text-right max-sm:justify-self-start max-sm:text-left" : ""}`}
    >
      <span className={`flex flex-wrap items-center gap-2 ${isRight ? "justify-end max-sm:justify-start" : ""}`}>
        <b className="text-15 font-semibold">{person.name}</b>
        {person.isFirstInLine && <Chip text={words("firstInLine")} tone="us" />}
      </span>
      {about && <span className="text-13 text-ink-2">{about}</span>}
      <span className={`text-13 font-semibold ${ink}`}>{t("gets", { name: firstName(person), value: gets })}</span>
    </div>
  );
}

function Standing({ proposal: { held, isPublished, leftOut } }: { proposal: ProposalView }) {
  const t = useMessages(reviewMessages);
  if (leftOut) return <Status tone="paused" text={t(leftOut)} />;
  if (isPublished) return <Status tone="done" text={t("introduced")} />;
  if (!held) return null;
  const text = held.by ? t("heldBy", { what: t(held.kind), name: firstName(held.by) }) : t(held.kind);
  return <Status tone="proposed" text={text} isBare />;
}

function Warnings({ proposal: { one, other, why } }: { proposal: ProposalView }) {
  const t = useMessages(whyMessages);
  const { share } = useWritten();
  if (why.warnings.length === 0) return null;
  return (
    <Note tone="caution">
      <b className="font-semibold">{t("warnings")}</b>
      <ul className="grid gap-1 pt-1">
        {why.warnings.map(({ kind, personId }) => (
          <li key={`${kind} ${personId}`}>
            {t(kind, { name: nameIn([one, other], personId), share: share(why.assumed / 100) })}
          </li>
        ))}
      </ul>
    </Note>
  );
}
