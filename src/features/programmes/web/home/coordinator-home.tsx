import { useQuery } from "@tanstack/react-query";
import { linkOptions } from "@tanstack/react-router";
import { AheadSection } from "#features/matching/web/index.ts";
import { DemandPanel } from "#features/needs/web/index.ts";
import { Avatar } from "#platform/web/kit/avatar.tsx";
import { Section, Sections } from "#platform/web/kit/section.tsx";
import { TextLink } from "#platform/web/kit/text-link.tsx";
import { VisibilityBadge } from "#platform/web/kit/visibility-badge.tsx";
import { useLanguage, useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { Screen } from "#platform/web/screen/screen.tsx";
import { programmeHomeMessages } from "../../shared/programme-home.messages.ts";
import { programmeWords } from "../../shared/programme-words.messages.ts";
import type { ProgrammeOverview, ProgrammeView } from "../../shared/programme-views.ts";
import { ProgrammeDays } from "../about-programme.tsx";
import { api } from "../api.ts";
import { Counts } from "./counts.tsx";
import { NextAction } from "./next-action.tsx";
import { OwnPlace } from "./own-place.tsx";
import { SetUpSteps } from "./set-up-steps.tsx";

/** A programme as those who run it see it: what is next, who stands where, what is lacking, and which days come. */
export function CoordinatorHome({ programme }: { programme: ProgrammeView }) {
  const t = useMessages(programmeHomeMessages);
  const words = useMessages(programmeWords);
  const read = useLocalized();
  const { id: programmeId } = programme;
  const overview = useQuery(api.programmes.overview.queryOptions({ input: { programmeId } }));
  const news = useNews(programme, overview.data);
  return (
    <Screen
      kicker={read(programme.name)}
      heading={news}
      title={t("overview")}
      crumbs={[{ label: words("programmes"), link: linkOptions({ to: "/programmes" }) }]}
      audience={<VisibilityBadge audience={{ class: "coordinators" }} />}
      action={<NextAction programme={programme} />}
    >
      <div className="grid grid-cols-[minmax(0,1fr)_18.5rem] items-start gap-x-14 gap-y-9 max-md:grid-cols-1">
        <Loaded value={overview}>{(found) => <Main programme={programme} overview={found} />}</Loaded>
        <Aside programme={programme} />
      </div>
    </Screen>
  );
}

function Main({ programme, overview }: { programme: ProgrammeView; overview: ProgrammeOverview }) {
  const t = useMessages(programmeHomeMessages);
  const { id: programmeId } = programme;
  return (
    <Sections>
      {programme.state === "open" && <AheadSection programmeId={programmeId} />}
      <SetUpSteps programme={programme} overview={overview} />
      {programme.state !== "draft" && (
        <>
          <Counts programmeId={programmeId} overview={overview} />
          <Section
            heading={t("demandHeading")}
            end={
              <TextLink to="/programmes/$programmeId/demand" params={{ programmeId }}>
                {t("demandAll")}
              </TextLink>
            }
          >
            <DemandPanel programmeId={programmeId} />
          </Section>
        </>
      )}
    </Sections>
  );
}

function Aside({ programme }: { programme: ProgrammeView }) {
  const t = useMessages(programmeHomeMessages);
  const { locale } = useLanguage();
  const { today } = useWritten();
  return (
    <Sections>
      <Section heading={t("daysHeading")}>
        <ProgrammeDays programme={programme} locale={locale} today={today} direction="vertical" />
      </Section>
      <Section heading={t("runBy")}>
        <ul className="grid gap-2.5">
          {programme.coordinators.map((person) => (
            <li key={person.id} className="flex items-center gap-2.5 text-14">
              <Avatar person={person} size={28} />
              <span>
                {person.name}
                {person.takesPart && <span className="text-13 text-ink-3"> {t("takesPart")}</span>}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      {programme.state === "open" && <OwnPlace programme={programme} isBeside />}
    </Sections>
  );
}

/** The heading: the one number that matters where the programme is now. */
function useNews({ phase }: ProgrammeView, overview: ProgrammeOverview | undefined): string {
  const t = useMessages(programmeHomeMessages);
  const { answered, waiting } = overview?.participants ?? { answered: 0, waiting: 0 };
  const news = {
    draft: t("newsDraft"),
    joining: answered + waiting === 0 ? t("newsJoining") : t("newsJoiningWaiting", { n: answered + waiting, waiting }),
    answering: t("newsAnswering", { n: waiting }),
    matching: t("newsMatching", { n: answered }),
    running: t("newsRunning", { n: overview?.relationships.open ?? 0 }),
    ended: t("newsEnded"),
    closed: t("newsClosed"),
  };
  return news[phase];
}
