import { skipToken, useQuery } from "@tanstack/react-query";
import { Note } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import type { ProposalView } from "../shared/proposal-view.ts";
import { whyMessages } from "../shared/why.messages.ts";
import type { Alternative } from "../shared/why.ts";
import { api } from "./api.ts";
import { nameIn } from "./first-name.ts";

type Named = readonly { id: string; name: string }[];

/** What each of the two could have instead, and what it would cost. In a large round it is asked for when it is shown. */
export function NextBest({ proposal, canAsk }: { proposal: ProposalView; canAsk: boolean }) {
  const { id: proposalId, why, people } = proposal;
  const asks = why.nextBest === null && canAsk;
  const found = useQuery(api.matching.alternatives.queryOptions({ input: asks ? { proposalId } : skipToken }));
  if (why.nextBest) return <Alternatives proposal={proposal} nextBest={why.nextBest} people={people} />;
  if (!asks) return null;
  return (
    <Loaded value={found}>
      {(answer) => <Alternatives proposal={proposal} nextBest={answer.nextBest} people={answer.people} />}
    </Loaded>
  );
}

function Alternatives({
  proposal: { one, other },
  nextBest,
  people,
}: {
  proposal: ProposalView;
  nextBest: readonly Alternative[];
  people: Named;
}) {
  const t = useMessages(whyMessages);
  const first = [one, other].flatMap(({ id }) => nextBest.find(({ personId }) => personId === id) ?? []);
  return (
    <Note>
      <b className="font-semibold">{t("nextBest")}</b>
      {first.length === 0 ? (
        <p className="pt-1 text-ink-2">{t("nextBestNone")}</p>
      ) : (
        <ul className="grid gap-1 pt-1 text-ink-2">
          {first.map((alternative) => (
            <li key={alternative.personId}>
              <OneAlternative alternative={alternative} people={people} />
            </li>
          ))}
        </ul>
      )}
    </Note>
  );
}

function OneAlternative({ alternative, people }: { alternative: Alternative; people: Named }) {
  const t = useMessages(whyMessages);
  const { list } = useWritten();
  const { personId, partnerId, score, fewerMatched, losers } = alternative;
  const names = losers.slice(0, 3).map((loser) => nameIn(people, loser.personId));
  const cost =
    fewerMatched > 0
      ? t("costAlone", { n: fewerMatched })
      : names.length > 0
        ? t("costLess", { names: list(names) })
        : "";
  const pair = t("nextBestOne", { name: nameIn(people, personId), partner: nameIn(people, partnerId), score });
  return (
    <>
      {pair} {cost}
    </>
  );
}
