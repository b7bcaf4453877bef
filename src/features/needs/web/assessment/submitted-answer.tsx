import { useMutation, useQueryClient } from "@tanstack/react-query";
import { linkOptions } from "@tanstack/react-router";
import { useState } from "react";
import type { ProgrammeView } from "#features/programmes/shared/programme-views.ts";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { AlertDialog } from "#platform/web/kit/dialog.tsx";
import { Drawing } from "#platform/web/kit/drawings.tsx";
import { LinkButton } from "#platform/web/kit/link-button.tsx";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { VisibilityBadge } from "#platform/web/kit/visibility-badge.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { FullScreenTask } from "#platform/web/screen/full-screen-task.tsx";
import { assessmentMessages } from "../../shared/assessment.messages.ts";
import { needsMessages } from "../../shared/needs.messages.ts";
import type { NeedsView } from "../../shared/needs-views.ts";
import { api } from "../api.ts";
import { AnswersInWords } from "./answers-in-words.tsx";
import { stepsFor } from "./assessment-steps.ts";
import { HowItIsUsed, useShortAudience } from "./how-it-is-used.tsx";
import { draftOf } from "./needs-draft.ts";

type Props = { programme: ProgrammeView; needs: NeedsView };

/** An answer that was handed in: what it says, when somebody hears, and the way to change or erase it. */
export function SubmittedAnswer({ programme, needs }: Props) {
  const t = useMessages(assessmentMessages);
  const read = useLocalized();
  const { date, today } = useWritten();
  const short = useShortAudience("review");
  const { id: programmeId, dates, questions, coordinators } = programme;
  const link = linkOptions({ to: "/programmes/$programmeId", params: { programmeId } });
  const isToCome = today <= dates.introductionsOn;
  const isSubmitted = needs.submittedAt !== null;
  return (
    <FullScreenTask
      title={t("title")}
      kicker={t("kicker", { programme: read(programme.name) })}
      drawing={<Drawing name="waiting" />}
      heading={isSubmitted ? t("submittedHeading") : t("notOpen")}
      lead={isToCome ? t("submittedLead", { day: date(dates.introductionsOn) }) : t("submittedLater")}
      aside={{
        title: t("asideTitle"),
        short,
        content: <HowItIsUsed step="review" coordinators={coordinators} />,
      }}
      next={
        <LinkButton {...link} look="primary">
          {t("backToProgramme")}
        </LinkButton>
      }
    >
      <div className="grid gap-5">
        <div>
          <VisibilityBadge audience={{ class: needs.seenBy }} />
        </div>
        <AnswersInWords draft={draftOf(needs)} steps={stepsFor(questions)} common={questions.common} />
        <Changing needs={needs} />
      </div>
    </FullScreenTask>
  );
}

function Changing({ needs }: { needs: NeedsView }) {
  const t = useMessages(assessmentMessages);
  const say = useErrorText(needsMessages);
  const [isAsking, setAsking] = useState(false);
  const { programmeId, can, version } = needs;
  const { reopen, erase } = useChanging(programmeId, () => setAsking(false));
  const error = reopen.error ?? erase.error;
  return (
    <>
      <div className="flex flex-wrap gap-3">
        {can.reopen && (
          <Button isBusy={reopen.isPending} onPress={() => reopen.mutate({ programmeId })}>
            {t("reopen")}
          </Button>
        )}
        {version > 0 && (
          <Button look="quiet" onPress={() => setAsking(true)}>
            {t("erase")}
          </Button>
        )}
      </div>
      {needs.submittedAt !== null && !can.reopen && <p className="text-13 text-ink-2">{t("inUse")}</p>}
      {error && <Banner tone="danger">{say(error)}</Banner>}
      <AlertDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t("eraseTitle")}
        verb={t("erase")}
        keep={t("keep")}
        isBusy={erase.isPending}
        onConfirm={() => erase.mutate({ programmeId })}
      >
        {t("eraseBody")}
      </AlertDialog>
    </>
  );
}

function useChanging(programmeId: string, stopAsking: () => void) {
  const t = useMessages(assessmentMessages);
  const client = useQueryClient();
  const input = { programmeId };
  const look = () => void client.invalidateQueries({ queryKey: api.programmes.key() });
  const reopen = useMutation(
    api.needs.reopen.mutationOptions({
      onSuccess: (answer) => {
        client.setQueryData(api.needs.get.queryKey({ input }), answer);
        look();
      },
    }),
  );
  const erase = useMutation(
    api.needs.erase.mutationOptions({
      onSuccess: async () => {
        stopAsking();
        await client.refetchQueries({ queryKey: api.needs.get.key({ input }) });
        look();
        receipt(t("erased"));
      },
    }),
  );
  return { reopen, erase };
}
