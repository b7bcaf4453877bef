import { CheckIcon } from "@phosphor-icons/react/dist/csr/Check";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { assessmentMessages } from "../../shared/assessment.messages.ts";
import type { AssessmentStep } from "./assessment-steps.ts";
import type { NeedsDraft } from "./needs-draft.ts";

type Props = {
  steps: readonly AssessmentStep[];
  current: AssessmentStep;
  draft: NeedsDraft;
  onGo: (step: AssessmentStep) => void;
};

/** All questions with those that have an answer ticked, to go to any of them. */
export function QuestionList({ steps, current, draft, onGo }: Props) {
  const t = useMessages(assessmentMessages);
  return (
    <nav aria-label={t("allQuestions")} className="grid gap-2 border-t border-line pt-5">
      <h3 className="label">{t("allQuestions")}</h3>
      <ol className="-mx-2.5 grid">
        {steps.map((step) => (
          <li key={step}>
            <button
              type="button"
              onClick={() => onGo(step)}
              {...(step === current && { "aria-current": "step" })}
              className="flex h-9 w-full items-center justify-between gap-3 rounded-2 px-2.5 text-left text-14 text-ink-2 hover:bg-hover aria-[current=step]:bg-selected aria-[current=step]:font-semibold aria-[current=step]:text-me max-sm:h-11"
            >
              {t(step)}
              {isAnswered(step, draft) && <CheckIcon size={16} weight="bold" className="text-us" aria-hidden />}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function isAnswered(step: AssessmentStep, draft: NeedsDraft): boolean {
  const answered: Record<AssessmentStep, boolean> = {
    goals: draft.goals !== "" || draft.expectations !== "",
    needs: draft.needs.length > 0,
    offers: draft.offers.length > 0,
    styles: draft.styles.length > 0,
    common: draft.common.length > 0,
    time: draft.availability !== null && draft.languages.length > 0,
    people: draft.wishes.length + draft.blocks.length > 0,
    review: false,
  };
  return answered[step];
}
