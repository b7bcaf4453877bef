import { Button } from "#platform/web/kit/button.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { importScreenMessages } from "../../shared/import-screen.messages.ts";
import type { ImportView } from "../../shared/import-view.ts";
import type { PeopleMapping } from "../../shared/people-mapping.ts";
import { MappedColumn } from "./mapped-column.tsx";
import { FormFields } from "./form-fields.tsx";

type Props = {
  view: ImportView;
  mapping: PeopleMapping;
  onChange: (mapping: PeopleMapping) => void;
  onReadAgain: () => void;
};

/** Each column of the file with what stands in it and what it is read as, to be corrected by hand. */
export function MappingSection({ view, mapping, onChange, onReadAgain }: Props) {
  const t = useMessages(importScreenMessages);
  const isChanged = JSON.stringify(mapping) !== JSON.stringify(view.mapping);
  const taken = new Set(Object.values(mapping.columns).filter((field) => field !== null));
  return (
    <Section
      heading={t("mappingHeading")}
      lead={view.source ? t("mappingKnown", { name: view.source.name }) : t("mappingNew")}
    >
      <ul>
        {view.columns.map((column) => (
          <MappedColumn
            key={column.heading}
            column={column}
            field={mapping.columns[column.heading] ?? null}
            taken={taken}
            isRemembered={view.source !== null}
            onChange={(field) => onChange({ ...mapping, columns: { ...mapping.columns, [column.heading]: field } })}
          />
        ))}
      </ul>
      <FormFields view={view} mapping={mapping} onChange={onChange} />
      {isChanged && (
        <div className="flex flex-wrap gap-2">
          <Button look={view.preview ? "secondary" : "primary"} onPress={onReadAgain}>
            {t("readAgain")}
          </Button>
          {view.mapping && (
            <Button look="quiet" onPress={() => view.mapping && onChange(view.mapping)}>
              {t("undoChanges")}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}
