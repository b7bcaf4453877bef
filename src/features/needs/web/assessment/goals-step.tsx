import { TextArea } from "#platform/web/form/text-field.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { assessmentMessages } from "../../shared/assessment.messages.ts";
import type { NeedsDraftState } from "./use-needs-draft.ts";

/** What the person hopes for and what two may expect of each other, in own words. */
export function GoalsStep({ draft, set }: NeedsDraftState) {
  const t = useMessages(assessmentMessages);
  return (
    <div className="grid gap-6">
      <TextArea
        label={t("goalsLabel")}
        placeholder={t("goalsPlaceholder")}
        value={draft.goals}
        onChange={(goals) => set({ goals })}
        maxLength={2000}
        rows={4}
        isVoice
        isOptional
      />
      <TextArea
        label={t("expectationsLabel")}
        placeholder={t("expectationsPlaceholder")}
        value={draft.expectations}
        onChange={(expectations) => set({ expectations })}
        maxLength={2000}
        rows={4}
        isVoice
        isOptional
      />
    </div>
  );
}
