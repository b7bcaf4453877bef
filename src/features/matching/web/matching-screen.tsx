import { useQuery } from "@tanstack/react-query";
import { linkOptions } from "@tanstack/react-router";
import { VisibilityBadge } from "#platform/web/kit/visibility-badge.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { useLive } from "#platform/web/live/live-provider.tsx";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import { Screen } from "#platform/web/screen/screen.tsx";
import { reviewMessages } from "../shared/review.messages.ts";
import type { MatchingView } from "../shared/run-view.ts";
import { api } from "./api.ts";
import { Draft } from "./draft.tsx";
import { matchingLive } from "./matching.live.ts";
import { NothingYet } from "./nothing-yet.tsx";
import { PublishButton } from "./publish-dialog.tsx";
import { RunStopped, RunUnderWay } from "./run-state.tsx";

/** Where a programme's round of matching is run, reviewed, changed by hand and published. */
export function MatchingScreen({ programmeId }: { programmeId: string }) {
  const t = useMessages(reviewMessages);
  const read = useLocalized();
  const programme = useQuery(api.programmes.get.queryOptions({ input: { programmeId } }));
  const matching = useQuery(api.matching.get.queryOptions({ input: { programmeId }, refetchInterval: pauseOf }));
  useLive("coordination", programmeId, matchingLive);
  const { heading, lead } = useNews(matching.data);
  const run = matching.data?.run ?? null;
  const isDraft = run?.state === "done";
  const detail = run && (run.publications.length > 0 ? "published" : "draft");
  const crumb = programme.data && {
    label: read(programme.data.name),
    link: linkOptions({ to: "/programmes/$programmeId", params: { programmeId } }),
  };
  return (
    <Screen
      heading={heading}
      title={t("title")}
      crumbs={crumb ? [crumb] : []}
      {...(detail && { detail: t(detail, { round: run.round }) })}
      lead={lead}
      audience={<VisibilityBadge audience={{ class: "coordinators" }} />}
      width={isDraft ? "full" : "page"}
      action={isDraft && matching.data?.can.publish && run.unpublished > 0 && <PublishButton run={run} />}
    >
      <Loaded value={matching}>{(found) => <Stage programmeId={programmeId} matching={found} />}</Loaded>
    </Screen>
  );
}

/** While the engine works the screen also looks by itself: a socket may be closed on the way. */
const pauseOf = ({ state: { data } }: { state: { data: MatchingView | undefined } }): number | false =>
  data?.run?.state === "waiting" || data?.run?.state === "running" ? 3000 : false;

function Stage({ programmeId, matching }: { programmeId: string; matching: MatchingView }) {
  const { run } = matching;
  if (!run) return <NothingYet programmeId={programmeId} matching={matching} />;
  switch (run.state) {
    case "waiting":
    case "running":
      return <RunUnderWay run={run} canCancel={matching.can.edit} />;
    case "cancelled":
    case "failed":
      return <RunStopped programmeId={programmeId} run={run} matching={matching} />;
    case "done":
      return <Draft programmeId={programmeId} run={run} matching={matching} />;
  }
}

/** The heading says the news, and the line below what it rests on. */
function useNews(matching: MatchingView | undefined): { heading: string; lead: string } {
  const t = useMessages(reviewMessages);
  const { moment } = useWritten();
  if (!matching) return { heading: t("title"), lead: "" };
  const { run, answers } = matching;
  if (!run) return { heading: t("newsReady", { answered: answers.answered }), lead: "" };
  if (run.state === "waiting" || run.state === "running") return { heading: t("newsWaiting"), lead: "" };
  if (run.state === "cancelled") return { heading: t("newsStopped"), lead: "" };
  if (run.state === "failed") return { heading: t("newsFailed"), lead: "" };
  const told = run.publications.at(-1);
  if (told) {
    const pairs = run.publications.reduce((sum, one) => sum + one.pairs, 0);
    const lead = t("leadPublished", { when: moment(told.at), until: moment(told.answerBy) });
    return { heading: t("newsPublished", { pairs }), lead };
  }
  const outcome = run.comparison.find(({ aim }) => aim === run.aim);
  const fresh = answers.sinceRun > 0 ? ` ${t("newAnswers", { n: answers.sinceRun })}` : "";
  return {
    heading: t("news", { matched: outcome?.matched ?? 0, people: run.people ?? 0 }),
    lead: t("lead", { when: moment(run.createdAt) }) + fresh,
  };
}
