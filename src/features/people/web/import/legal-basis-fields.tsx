import { Select } from "#platform/web/form/select.tsx";
import { TextField } from "#platform/web/form/text-field.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { importScreenMessages } from "../../shared/import-screen.messages.ts";
import { legalBases } from "../../shared/import-view.ts";
import type { Choices } from "./review-import.tsx";

type Props = { choices: Choices; onChange: (more: Partial<Choices>) => void };

/** On what ground the organisation keeps these data, and what the source is called the next time. */
export function LegalBasisFields({ choices, onChange }: Props) {
  const t = useMessages(importScreenMessages);
  return (
    <Section heading={t("basisHeading")} lead={t("basisHelp")}>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label={t("basis")}
          value={choices.legalBasis}
          options={legalBases.map((id) => ({ id, label: t(id) }))}
          onChange={(id) => {
            const legalBasis = legalBases.find((basis) => basis === id);
            if (legalBasis) onChange({ legalBasis });
          }}
        />
        <TextField
          label={t("basisNote")}
          isOptional
          maxLength={500}
          value={choices.legalNote}
          onChange={(legalNote) => onChange({ legalNote })}
        />
        <TextField
          label={t("sourceName")}
          help={t("sourceHelp")}
          isOptional
          maxLength={100}
          value={choices.sourceName}
          onChange={(sourceName) => onChange({ sourceName })}
        />
      </div>
    </Section>
  );
}
