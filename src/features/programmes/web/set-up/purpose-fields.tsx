import { LocalizedField } from "#platform/web/form/localized-field.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { programmeSetupMessages } from "../../shared/programme-setup.messages.ts";
import type { DraftState } from "./use-programme-draft.ts";

/** What the programme is called, what it is for, and what participants can count on, in both languages. */
export function PurposeFields({ draft, set, problems }: DraftState) {
  const t = useMessages(programmeSetupMessages);
  const errorOf = (part: string) => {
    const problem = problems.get(part);
    return problem ? t(problem) : null;
  };
  return (
    <div className="grid max-w-(--read-w) gap-6">
      <LocalizedField
        label={t("nameLabel")}
        value={draft.name}
        onChange={(name) => set({ name })}
        error={errorOf("name")}
        maxLength={80}
      />
      <LocalizedField
        label={t("purposeLabel")}
        value={draft.purpose}
        onChange={(purpose) => set({ purpose })}
        error={errorOf("purpose")}
        maxLength={2000}
        rows={4}
      />
      <LocalizedField
        label={t("expectationsLabel")}
        help={t("expectationsHelp")}
        value={draft.expectations}
        onChange={(expectations) => set({ expectations })}
        error={errorOf("expectations")}
        maxLength={2000}
        rows={4}
      />
    </div>
  );
}
