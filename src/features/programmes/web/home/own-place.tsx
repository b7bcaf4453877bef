import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { LinkButton } from "#platform/web/kit/link-button.tsx";
import { Raised } from "#platform/web/kit/section.tsx";
import { TextButton } from "#platform/web/kit/text-link.tsx";
import { receipt } from "#platform/web/kit/toasts.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { programmeHomeMessages } from "../../shared/programme-home.messages.ts";
import type { ProgrammeView } from "../../shared/programme-views.ts";
import { programmesMessages } from "../../shared/programmes.messages.ts";
import { api } from "../api.ts";
import { LeaveDialog } from "./leave-dialog.tsx";

type Props = {
  programme: ProgrammeView;
  /** It stands beside a coordinator's work, where something else is the one thing to do. */
  isBeside?: boolean;
};

/** Where the reader stands in the programme, and the one thing to do about it: join, answer, or nothing. */
export function OwnPlace({ programme, isBeside = false }: Props) {
  const t = useMessages(programmeHomeMessages);
  const [leaving, setLeaving] = useState<"leave" | "decline" | null>(null);
  const { can } = programme;
  const words = usePlaceWords(programme);
  return (
    <Raised label={t("yourPlace")}>
      <div className="grid gap-3 p-5">
        <h2 className="display-2">{words.heading}</h2>
        <p className="text-14 text-ink-2">{words.body}</p>
        <Step programme={programme} isBeside={isBeside} />
        <div className="flex flex-wrap gap-4">
          {can.decline && <TextButton onPress={() => setLeaving("decline")}>{t("decline")}</TextButton>}
          {can.leave && <TextButton onPress={() => setLeaving("leave")}>{t("leave")}</TextButton>}
        </div>
      </div>
      <LeaveDialog programmeId={programme.id} kind={leaving} onClose={() => setLeaving(null)} />
    </Raised>
  );
}

/** The button that takes the reader on. */
function Step({ programme, isBeside = false }: Props) {
  const t = useMessages(programmeHomeMessages);
  const say = useErrorText(programmesMessages);
  const join = useJoin();
  const { id: programmeId, can, you, state } = programme;
  if (can.join) {
    const isBack = you.enrolment === "left" || you.enrolment === "declined";
    return (
      <>
        <Button
          look={isBeside ? "secondary" : "primary"}
          isWide
          isBusy={join.isPending}
          onPress={() => join.mutate({ programmeId })}
        >
          {t(isBack ? "joinAgain" : "join")}
        </Button>
        {join.error && <Banner tone="danger">{say(join.error)}</Banner>}
      </>
    );
  }
  if (you.enrolment !== "enrolled") return null;
  return (
    <LinkButton
      to="/programmes/$programmeId/needs"
      params={{ programmeId }}
      look={isBeside || you.hasAnswered || state !== "open" ? "secondary" : "primary"}
      isWide
    >
      {t(you.hasAnswered ? "seeAnswers" : "answer")}
    </LinkButton>
  );
}

function usePlaceWords({ you, can, dates, phase }: ProgrammeView): { heading: string; body: string } {
  const t = useMessages(programmeHomeMessages);
  const { date, today } = useWritten();
  const until = dates.joiningEndsOn ? t("placeUntil", { day: date(dates.joiningEndsOn) }) : t("placeAnytime");
  if (you.enrolment === "enrolled" && !you.hasAnswered) {
    return { heading: t("placeEnrolled"), body: t("placeAnswerBy", { day: date(dates.needsDueOn) }) };
  }
  if (you.enrolment === "enrolled") {
    const isToCome = today <= dates.introductionsOn && phase !== "closed";
    const body = isToCome ? t("placeHears", { day: date(dates.introductionsOn) }) : t("placeHeard");
    return { heading: t("placeAnswered"), body };
  }
  if (you.enrolment === "left" || you.enrolment === "declined") {
    const heading = t(you.enrolment === "left" ? "placeLeft" : "placeDeclined");
    return { heading, body: can.join ? t("placeComeBack") : t("placeTooLate") };
  }
  const heading = t(you.enrolment === "invited" ? "placeInvited" : "placeOpen");
  return { heading, body: can.join ? until : t("placeTooLate") };
}

function useJoin() {
  const t = useMessages(programmeHomeMessages);
  const client = useQueryClient();
  return useMutation(
    api.programmes.join.mutationOptions({
      onSuccess: (programme) => {
        client.setQueryData(api.programmes.get.queryKey({ input: { programmeId: programme.id } }), programme);
        void client.invalidateQueries({ queryKey: api.programmes.key() });
        receipt(t("joined"));
      },
    }),
  );
}
