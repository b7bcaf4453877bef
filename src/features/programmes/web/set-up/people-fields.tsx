import { Choices } from "#platform/web/form/choices.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { programmeSetupMessages } from "../../shared/programme-setup.messages.ts";
import { programmeWords } from "../../shared/programme-words.messages.ts";
import { CohortFields } from "./cohort-fields.tsx";
import type { DraftState } from "./use-programme-draft.ts";

/** How people come in; for a group that is enrolled, who that is. */
export function PeopleFields({ programmeId, ...state }: DraftState & { programmeId: string }) {
  const t = useMessages(programmeSetupMessages);
  const words = useMessages(programmeWords);
  const { draft, set } = state;
  return (
    <div className="grid gap-9">
      <Choices
        label={t("joiningLabel")}
        look="cards"
        value={draft.joining}
        onChange={(joining) => set({ joining })}
        choices={[
          { value: "open", label: words("open"), help: t("openHelp") },
          { value: "invitation", label: words("invitation"), help: t("invitationHelp") },
          { value: "cohort", label: words("cohort"), help: t("cohortHelp") },
        ]}
      />
      {draft.joining === "cohort" && <CohortFields programmeId={programmeId} {...state} />}
    </div>
  );
}
