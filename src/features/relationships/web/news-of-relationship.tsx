import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "#platform/web/kit/button.tsx";
import { Drawing } from "#platform/web/kit/drawings.tsx";
import { Banner } from "#platform/web/kit/banner.tsx";
import { HourglassIcon } from "@phosphor-icons/react/dist/csr/Hourglass";
import { PauseCircleIcon } from "@phosphor-icons/react/dist/csr/PauseCircle";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { CLOSING_DAYS } from "../shared/due-step.ts";
import { relationshipPageMessages } from "../shared/relationship-page.messages.ts";
import type { RelationshipDetail } from "../shared/relationship-views.ts";
import { api } from "./api.ts";
import { useOthersNames } from "./use-names.ts";

type Props = { relationship: RelationshipDetail };

/** The beginning: with the signature motion when it happens while the page is open, at rest afterwards. */
export function BecameOne({ relationship, isMeeting }: Props & { isMeeting: boolean }) {
  const t = useMessages(relationshipPageMessages);
  const names = useOthersNames(relationship);
  return (
    <section role={isMeeting ? "status" : undefined} className="flex flex-wrap items-center gap-x-6 gap-y-3">
      <Drawing key={String(isMeeting)} name={isMeeting ? "meet" : "together"} />
      <div className="grid max-w-[46ch] gap-1">
        <h2 className="display-2">{t("becamePair", { form: relationship.form, names })}</h2>
        <p className="text-14 text-ink-2">{t("becamePairBody")}</p>
      </div>
    </section>
  );
}

/** What is special about the relationship just now, and what can be done about it. Most days nothing. */
export function NewsOfRelationship({ relationship }: Props) {
  const { state, you } = relationship;
  if (state === "paused") return <Paused relationship={relationship} />;
  if (state === "closing") return <Closing relationship={relationship} />;
  if (state === "closed") return <Closed relationship={relationship} />;
  if (you?.isDormant) return <Dormant relationship={relationship} />;
  return you && (you.saidDone || you.othersDone > 0) ? <Done relationship={relationship} /> : null;
}

function Paused({ relationship: { id: relationshipId, dates, can } }: Props) {
  const t = useMessages(relationshipPageMessages);
  const { day } = useWritten();
  const resume = useAct(api.relationships.resume);
  const button = can.resume && (
    <Button isSmall isBusy={resume.isPending} onPress={() => resume.mutate({ relationshipId })}>
      {t("resume")}
    </Button>
  );
  return (
    <Banner tone="quiet" icon={PauseCircleIcon} action={button}>
      {t("pausedUntil", { day: dates.pausedUntil ? day(dates.pausedUntil) : "" })}
    </Banner>
  );
}

function Closing({ relationship: { dates } }: Props) {
  const t = useMessages(relationshipPageMessages);
  const { day, dayOf } = useWritten();
  const closesAt = new Date(Date.parse(dates.closingAt ?? "") + CLOSING_DAYS * 86_400_000);
  return <Banner tone="us">{t("closing", { day: day(dayOf(closesAt.toISOString())) })}</Banner>;
}

function Closed({ relationship: { dates } }: Props) {
  const t = useMessages(relationshipPageMessages);
  const { day, dayOf } = useWritten();
  return <Banner tone="quiet">{t("closed", { day: dates.closedAt ? day(dayOf(dates.closedAt)) : "" })}</Banner>;
}

function Dormant({ relationship: { id: relationshipId } }: Props) {
  const t = useMessages(relationshipPageMessages);
  const stir = useAct(api.relationships.stir);
  const goOn = (
    <Button isSmall isBusy={stir.isPending} onPress={() => stir.mutate({ relationshipId })}>
      {t("goOn")}
    </Button>
  );
  return (
    <Banner tone="quiet" icon={HourglassIcon} action={goOn}>
      <b className="font-semibold text-ink">{t("dormantHeading")}.</b> {t("dormantBody")}
    </Banner>
  );
}

function Done({ relationship }: Props) {
  const t = useMessages(relationshipPageMessages);
  const names = useOthersNames(relationship);
  const { id: relationshipId, you } = relationship;
  const agree = useAct(api.relationships.sayDone);
  const takeBack = useAct(api.relationships.takeBackDone);
  const [act, verb] = you?.saidDone ? ([takeBack, t("takeBackDone")] as const) : ([agree, t("agreeDone")] as const);
  const button = (
    <Button isSmall isBusy={act.isPending} onPress={() => act.mutate({ relationshipId })}>
      {verb}
    </Button>
  );
  return (
    <Banner tone="quiet" action={button}>
      {t(you?.saidDone ? "doneByYou" : "doneByOthers", { names })}
    </Banner>
  );
}

type Act = typeof api.relationships.stir | typeof api.relationships.resume;

/** A command on the relationship after which everything about it is looked at again. */
function useAct(act: Act) {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: api.relationships.key() });
  return useMutation({ ...act.mutationOptions(), onSuccess });
}
