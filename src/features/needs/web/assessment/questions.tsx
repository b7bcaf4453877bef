import { useMutation } from "@tanstack/react-query";
import { linkOptions, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { ProgrammeView } from "#features/programmes/shared/programme-views.ts";
import { useErrorText } from "#platform/web/client/error-text.ts";
import { SavedMark } from "#platform/web/form/saving.tsx";
import { Banner } from "#platform/web/kit/banner.tsx";
import { Button } from "#platform/web/kit/button.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { FullScreenTask } from "#platform/web/screen/full-screen-task.tsx";
import { assessmentMessages } from "../../shared/assessment.messages.ts";
import { needsMessages } from "../../shared/needs.messages.ts";
import type { NeedsView } from "../../shared/needs-views.ts";
import { type AssessmentStep, stepIn, stepsFor } from "./assessment-steps.ts";
import { CommonStep } from "./common-step.tsx";
import { GoalsStep } from "./goals-step.tsx";
import { HowItIsUsed, useShortAudience } from "./how-it-is-used.tsx";
import { NeedsStep } from "./needs-step.tsx";
import { OffersStep } from "./offers-step.tsx";
import { PeopleStep } from "./people-step.tsx";
import { QuestionList } from "./question-list.tsx";
import { missingIn, ReviewStep } from "./review-step.tsx";
import { StylesStep } from "./styles-step.tsx";
import { TimeStep } from "./time-step.tsx";
import { type NeedsDraftState, useNeedsDraft } from "./use-needs-draft.ts";

type Props = { programme: ProgrammeView; needs: NeedsView };

/** One question at a time, saved as it is answered, until everything is reviewed and handed in. */
export function Questions({ programme, needs }: Props) {
  const t = useMessages(assessmentMessages);
  const say = useErrorText(needsMessages);
  const read = useLocalized();
  const state = useNeedsDraft(needs);
  const { steps, step, go, before, after } = useSteps(programme);
  const submit = useMutation({ mutationFn: state.submit });
  const short = useShortAudience(step);
  const refusal = submit.error ?? state.refusal;
  const isWhole = missingIn(state.draft, programme.questions).length === 0;
  const { id: programmeId, coordinators } = programme;
  return (
    <FullScreenTask
      title={t("title")}
      kicker={t("kicker", { programme: read(programme.name) })}
      heading={t(`${step}Heading`)}
      lead={t(`${step}Lead`)}
      progress={{
        step: steps.indexOf(step) + 1,
        of: steps.length - 1,
        label: after === null ? t("reviewing") : t("progress", { n: steps.indexOf(step) + 1, of: steps.length - 1 }),
      }}
      close={{ label: t("close"), link: linkOptions({ to: "/programmes/$programmeId", params: { programmeId } }) }}
      aside={{
        title: t("asideTitle"),
        short,
        content: (
          <>
            <HowItIsUsed step={step} coordinators={coordinators} />
            <QuestionList steps={steps} current={step} draft={state.draft} onGo={go} />
          </>
        ),
      }}
      {...(before && { onBack: () => go(before) })}
      foot={<SavedMark state={state.saving} />}
      next={
        after === null || after === "goals" ? (
          <Button look="primary" isBusy={submit.isPending} isDisabled={!isWhole} onPress={() => submit.mutate()}>
            {t("submit")}
          </Button>
        ) : (
          <Button look="primary" onPress={() => go(after)}>
            {t(`next-${after}`)}
          </Button>
        )
      }
    >
      <Step step={step} state={state} programme={programme} needs={needs} steps={steps} go={go} />
      {Boolean(refusal) && (
        <div className="pt-6">
          <Banner tone="danger">{say(refusal)}</Banner>
        </div>
      )}
    </FullScreenTask>
  );
}

type StepProps = Props & {
  step: AssessmentStep;
  state: NeedsDraftState;
  steps: readonly AssessmentStep[];
  go: (step: AssessmentStep) => void;
};

function Step({ step, state, programme: { questions }, needs, steps, go }: StepProps) {
  if (step === "goals") return <GoalsStep {...state} />;
  if (step === "needs") return <NeedsStep {...state} />;
  if (step === "offers") return <OffersStep {...state} />;
  if (step === "styles") return <StylesStep {...state} scales={questions.styles} />;
  if (step === "common") return <CommonStep {...state} items={questions.common} />;
  if (step === "time") return <TimeStep {...state} mostPartners={questions.mostPartners} />;
  if (step === "people") return <PeopleStep {...state} self={needs.personId} />;
  return <ReviewStep draft={state.draft} questions={questions} steps={steps} onGo={go} />;
}

/** The questions that are asked and the one that the address names. Going to another one begins at its heading. */
function useSteps({ id: programmeId, questions }: ProgrammeView) {
  const navigate = useNavigate();
  const steps = stepsFor(questions);
  const step = stepIn(useSearch({ strict: false }), steps);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    document.querySelector<HTMLElement>("main h1")?.focus();
    scrollTo(0, 0);
  }, [step]);
  const at = steps.indexOf(step);
  const go = (to: AssessmentStep) =>
    void navigate({ to: "/programmes/$programmeId/needs", params: { programmeId }, search: { step: to } });
  return { steps, step, go, before: steps[at - 1] ?? null, after: steps[at + 1] ?? null };
}
