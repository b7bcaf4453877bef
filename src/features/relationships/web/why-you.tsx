import { Avatar } from "#platform/web/kit/avatar.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { TwoColumns } from "#platform/web/kit/two-columns.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { firstName } from "../shared/first-name.ts";
import { introductionMessages } from "../shared/introduction.messages.ts";
import type { RelationshipOverview, RelationshipView, Side } from "../shared/relationship-views.ts";
import { Gain } from "./gain.tsx";
import { Remarks } from "./remarks.tsx";

type Why = NonNullable<RelationshipOverview["why"]>;
type Props = { relationship: RelationshipView; why: Why };

/** More than this much rests on averages: then it is said first. */
const MUCH_ASSUMED = 0.4;

/** Why these people: in words, side by side, and what they share and where they differ. */
export function WhyYou({ relationship: { form, members }, why }: Props) {
  const t = useMessages(introductionMessages);
  const sentences = useSentences(why.sides);
  const [mine, ...theirs] = why.sides;
  const isPair = theirs.length === 1;
  return (
    <Section heading={t("whyHeading", { form })}>
      <div className="grid gap-6">
        <div className="grid max-w-[60ch] gap-1 text-15">
          {why.assumed > MUCH_ASSUMED && <p className="text-ink-2">{t("assumed")}</p>}
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        {mine && isPair && (
          <TwoColumns
            mine={<SideColumn side={mine} ink="me" isYou />}
            theirs={theirs.map((side) => (
              <SideColumn key={side.person.id} side={side} ink="peer" />
            ))}
          />
        )}
        {!isPair && (
          <div className="grid gap-6 sm:grid-cols-2">
            {why.sides.map((side, at) => (
              <SideColumn key={side.person.id} side={side} ink={at === 0 ? "me" : "peer"} isYou={at === 0} />
            ))}
          </div>
        )}
        <Remarks remarks={why.remarks} members={members} />
      </div>
    </Section>
  );
}

/** The strongest reasons as sentences: what the reader seeks and gets, and in a pair the other way round. */
function useSentences([mine, ...theirs]: Why["sides"]): string[] {
  const t = useMessages(introductionMessages);
  const read = useLocalized();
  const { list } = useWritten();
  const met = (side: Side | undefined) =>
    list((side?.seeks ?? []).filter(({ share }) => share > 0).map(({ topic }) => read(topic)));
  const [other] = theirs;
  if (theirs.length !== 1 || !other) return met(mine) ? [t("youSeekInCircle", { topics: met(mine) })] : [];
  const name = firstName(other.person);
  return [
    ...(met(mine) ? [t("youSeek", { topics: met(mine), name })] : []),
    ...(met(other) ? [t("theySeek", { topics: met(other), name })] : []),
  ];
}

function SideColumn({ side, ink, isYou = false }: { side: Side; ink: "me" | "peer"; isYou?: boolean }) {
  const t = useMessages(introductionMessages);
  const read = useLocalized();
  const { list } = useWritten();
  const name = firstName(side.person);
  return (
    <div className="grid content-start gap-4">
      <h3 className="flex items-center gap-3 text-15 font-semibold">
        <Avatar person={side.person} size={28} isSilent />
        {isYou ? t("you") : name}
      </h3>
      {side.gives.length > 0 && (
        <div className="grid gap-1">
          <p className="text-13 text-ink-3">{isYou ? t("youGive") : t("theyGive", { name })}</p>
          <p>{list(side.gives.map(({ topic }) => read(topic)))}</p>
        </div>
      )}
      <div className="grid gap-2">
        <p className="text-13 text-ink-3">{isYou ? t("youWant") : t("theyWant", { name })}</p>
        {side.seeks.length === 0 && <p>{t("nothingKnown")}</p>}
        <ul className="grid gap-3">
          {side.seeks.map((sought) => (
            <Gain key={read(sought.topic)} sought={sought} ink={ink} />
          ))}
        </ul>
      </div>
    </div>
  );
}
