import type { NeedsQuestions } from "#features/programmes/shared/needs-questions.ts";
import { ErrorLine } from "#platform/web/form/field-frame.tsx";
import { TextButton } from "#platform/web/kit/text-link.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { assessmentMessages } from "../../shared/assessment.messages.ts";
import { type AskedPart, missingAnswers } from "../../shared/missing-answers.ts";
import { AnswersInWords } from "./answers-in-words.tsx";
import type { AssessmentStep } from "./assessment-steps.ts";
import type { NeedsDraft } from "./needs-draft.ts";

type Props = {
  draft: NeedsDraft;
  questions: NeedsQuestions;
  steps: readonly AssessmentStep[];
  onGo: (step: AssessmentStep) => void;
};

/** What is still needed before this draft can be handed in. */
export const missingIn = ({ needs, offers, languages }: NeedsDraft, { exchange }: NeedsQuestions): AskedPart[] =>
  missingAnswers(
    {
      needs: needs.map(({ level, wanted }) => ({ level, wanted, priority: 1 })),
      offers: offers.map(({ level }) => ({ level })),
      languages,
    },
    exchange,
  );

/** Everything that was answered, once more before it is handed in; what is missing says so in its place. */
export function ReviewStep({ draft, questions, steps, onGo }: Props) {
  const t = useMessages(assessmentMessages);
  const missing = missingIn(draft, questions);
  const said = {
    needs: missing.includes("needs") ? t("missingNeeds") : null,
    offers: missing.includes("offers") ? t("missingOffers") : null,
    time: missing.includes("languages") ? t("missingLanguages") : null,
  };
  const fault = (step: AssessmentStep) =>
    step === "needs" || step === "offers" || step === "time" ? said[step] : null;
  return (
    <AnswersInWords
      draft={draft}
      steps={steps}
      common={questions.common}
      end={(step) => (
        <TextButton aria-label={`${t("change")}: ${t(step)}`} onPress={() => onGo(step)}>
          {t("change")}
        </TextButton>
      )}
      missing={(step) => {
        const words = fault(step);
        return words === null ? null : <ErrorLine>{words}</ErrorLine>;
      }}
    />
  );
}
