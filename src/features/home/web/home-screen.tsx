import { EmptyState } from "#platform/web/kit/empty-state.tsx";
import { Sections } from "#platform/web/kit/section.tsx";
import { SkeletonPage } from "#platform/web/kit/skeleton.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { Screen } from "#platform/web/screen/screen.tsx";
import { homeMessages } from "../shared/home.messages.ts";
import { inOrder, type NextItem } from "../shared/next-item.ts";
import { FirstThing } from "./first-thing.tsx";
import type { HomeOffer, HomeParts } from "./home-offer.ts";
import { NextSteps } from "./next-steps.tsx";
import { useGreeting, useLongDay } from "./use-greeting.ts";

/** How many next steps are shown beside the first: more is a list of duties, not a help. */
const MOST_SHOWN = 5;

/** The start page: the news in its heading, one thing first, what comes next, and what the features show of their own. */
export function HomeScreen({ session, offers }: HomeParts) {
  const t = useMessages(homeMessages);
  const { today, week } = useWritten();
  const { person } = session.useAccount();
  const items = useNextItems(offers);
  const [first, ...others] = items ?? [];
  const rest = others.slice(0, MOST_SHOWN);
  const news = items === undefined ? "" : (first?.news ?? t("allQuiet"));
  const sections = offers.flatMap(({ id, Section }) => (Section ? [<Section key={id} />] : []));
  return (
    <Screen
      title={t("title")}
      detail={week(today)}
      kicker={useLongDay()}
      heading={[useGreeting(person.name), news].filter(Boolean).join(" ")}
    >
      {items === undefined ? (
        <SkeletonPage />
      ) : (
        <div className={`grid gap-x-14 gap-y-11 max-sm:gap-y-9 ${rest.length > 0 ? columns : ""}`}>
          {first ? <FirstThing item={first} /> : <Quiet />}
          {rest.length > 0 && <NextSteps items={rest} />}
          <Sections>{sections}</Sections>
        </div>
      )}
    </Screen>
  );
}

/** What comes next stands beside everything else on a desk, and right after the first thing on a phone. */
const columns =
  "lg:grid-cols-[minmax(0,1fr)_19rem] lg:grid-rows-[auto_1fr] lg:[&>*:nth-child(2)]:col-start-2 lg:[&>*:nth-child(2)]:row-span-2 lg:[&>*:nth-child(2)]:row-start-1";

function Quiet() {
  const t = useMessages(homeMessages);
  return (
    <EmptyState drawing="together" heading={t("quietHeading")}>
      {t("quietBody")}
    </EmptyState>
  );
}

/** All next steps in order, when every feature has said what it knows: what comes first must not jump. */
function useNextItems(offers: readonly HomeOffer[]): NextItem[] | undefined {
  // The list is fixed when the app starts, so these hooks are called in the same order every time.
  const known = offers.map((offer) => (offer.useNext ? offer.useNext() : []));
  if (known.some((items) => items === undefined)) return undefined;
  return inOrder(known.flatMap((items) => items ?? []));
}
