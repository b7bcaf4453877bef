import type { StyleScale } from "#features/programmes/shared/needs-questions.ts";
import { TextButton } from "#platform/web/kit/text-link.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { assessmentMessages } from "../../shared/assessment.messages.ts";
import type { NeedsDraft } from "./needs-draft.ts";
import { ScaleField } from "./scale-field.tsx";
import type { NeedsDraftState } from "./use-needs-draft.ts";

type Answer = NeedsDraft["styles"][number];

/** On each line between two ways of working: what somebody wants of a partner, and what they are like themselves. */
export function StylesStep({ draft, set, scales }: NeedsDraftState & { scales: readonly StyleScale[] }) {
  const answerTo = (id: string): Answer =>
    draft.styles.find((one) => one.id === id) ?? { id, prefers: null, does: null };
  const keep = (answer: Answer) => {
    const others = draft.styles.filter(({ id }) => id !== answer.id);
    set({ styles: answer.prefers === null && answer.does === null ? others : [...others, answer] });
  };
  return (
    <div className="grid gap-8">
      {scales.map((scale) => (
        <Scale key={scale.id} scale={scale} answer={answerTo(scale.id)} onChange={keep} />
      ))}
    </div>
  );
}

type ScaleProps = { scale: StyleScale; answer: Answer; onChange: (answer: Answer) => void };

function Scale({ scale, answer, onChange }: ScaleProps) {
  const t = useMessages(assessmentMessages);
  const read = useLocalized();
  const [low, high] = [read(scale.low), read(scale.high)];
  const isAnswered = answer.prefers !== null || answer.does !== null;
  return (
    <section className="grid gap-3 border-t border-line pt-4 first:border-t-0 first:pt-0">
      <h2 className="flex items-baseline justify-between gap-4 text-14 font-semibold">
        <span>{low}</span>
        <span className="text-right">{high}</span>
      </h2>
      <ScaleField
        label={t("prefers")}
        low={low}
        high={high}
        ink="peer"
        value={answer.prefers}
        onChange={(prefers) => onChange({ ...answer, prefers })}
      />
      <ScaleField
        label={t("does")}
        low={low}
        high={high}
        ink="me"
        value={answer.does}
        onChange={(does) => onChange({ ...answer, does })}
      />
      {isAnswered && (
        <span className="text-13">
          <TextButton
            aria-label={`${t("scaleClear")}: ${low}, ${high}`}
            onPress={() => onChange({ id: scale.id, prefers: null, does: null })}
          >
            {t("scaleClear")}
          </TextButton>
        </span>
      )}
    </section>
  );
}
