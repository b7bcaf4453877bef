import type { ReactNode } from "react";
import { Meter } from "#platform/web/kit/progress.tsx";
import { Row, Rows } from "#platform/web/kit/rows.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { StepMark } from "#platform/web/kit/step-line.tsx";
import { TextLink } from "#platform/web/kit/text-link.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { programmeHomeMessages } from "../../shared/programme-home.messages.ts";
import type { ProgrammeOverview, ProgrammeView } from "../../shared/programme-views.ts";

type Props = { programme: ProgrammeView; overview: ProgrammeOverview };
type Step = { id: string; isDone: boolean; title: string; detail: string; below?: ReactNode; end?: ReactNode };

/** The way from a draft to pairs that meet: four steps, which of them are done, and where to go for the next. */
export function SetUpSteps({ programme, overview }: Props) {
  const t = useMessages(programmeHomeMessages);
  const steps = [
    useOpening(programme),
    useGathering(programme, overview),
    useAnswers(programme, overview),
    useMatching(programme, overview),
  ];
  return (
    <Section heading={t("stepsHeading")}>
      <Rows label={t("stepsHeading")}>
        {steps.map(({ id, isDone, ...row }) => (
          <Row key={id} lead={<StepMark isDone={isDone} />} {...row} />
        ))}
      </Rows>
    </Section>
  );
}

function useOpening({ id: programmeId, state, joining }: ProgrammeView): Step {
  const t = useMessages(programmeHomeMessages);
  if (state !== "draft") {
    return { id: "open", isDone: true, title: t("stepOpenDone"), detail: joining === "open" ? t("shareLink") : "" };
  }
  const end = (
    <TextLink to="/programmes/$programmeId/set-up" params={{ programmeId }}>
      {t("continueSetUp")}
    </TextLink>
  );
  return { id: "open", isDone: false, title: t("stepOpen"), detail: t("stepOpenDetail"), end };
}

function useGathering({ id: programmeId, state, phase }: ProgrammeView, { participants }: ProgrammeOverview): Step {
  const t = useMessages(programmeHomeMessages);
  const n = participants.answered + participants.waiting;
  const step = {
    id: "people",
    isDone: n > 1 && phase !== "joining",
    title: t("stepPeople"),
    detail: t("stepPeopleDetail", { n, invited: participants.invited }),
  };
  if (state !== "open") return step;
  const end = (
    <TextLink to="/programmes/$programmeId/participants" params={{ programmeId }} search={{ invite: "" }}>
      {t("invite")}
    </TextLink>
  );
  return { ...step, end };
}

function useAnswers({ id: programmeId, dates }: ProgrammeView, { participants }: ProgrammeOverview): Step {
  const t = useMessages(programmeHomeMessages);
  const { date } = useWritten();
  const { answered: n, waiting } = participants;
  const total = n + waiting;
  const step = {
    id: "answers",
    isDone: total > 0 && waiting === 0,
    title: t("stepAnswers"),
    detail: t(total === 0 ? "stepAnswersBy" : "stepAnswersDetail", { n, total, day: date(dates.needsDueOn) }),
  };
  if (total === 0) return step;
  const end = (
    <TextLink to="/programmes/$programmeId/participants" params={{ programmeId }} search={{ show: "waiting" }}>
      {t("seeWaiting")}
    </TextLink>
  );
  const below = <Meter label={t("stepAnswers")} value={n / total} isThin isLabelHidden />;
  return waiting > 0 ? { ...step, below, end } : { ...step, below };
}

function useMatching({ id: programmeId, dates, state }: ProgrammeView, { relationships }: ProgrammeOverview): Step {
  const t = useMessages(programmeHomeMessages);
  const { date } = useWritten();
  const n = relationships.introduced + relationships.open + relationships.ended;
  const detail = n > 0 ? t("stepMatchDone", { n }) : t("stepMatchDetail", { day: date(dates.introductionsOn) });
  const step = { id: "match", isDone: n > 0, title: t("stepMatch"), detail };
  if (state !== "open") return step;
  const end = (
    <TextLink to="/programmes/$programmeId/matching" params={{ programmeId }}>
      {t("toMatching")}
    </TextLink>
  );
  return { ...step, end };
}
