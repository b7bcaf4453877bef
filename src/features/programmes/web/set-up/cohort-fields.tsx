import { useQuery } from "@tanstack/react-query";
import { DayField } from "#platform/web/form/day-field.tsx";
import { Picker } from "#platform/web/form/picker.tsx";
import { Chip, Chips } from "#platform/web/kit/chip.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { Loaded } from "#platform/web/screen/loaded.tsx";
import type { CohortFilter } from "../../shared/cohort-filter.ts";
import { programmeSetupMessages } from "../../shared/programme-setup.messages.ts";
import type { CohortChoices } from "../../shared/programme-views.ts";
import { api } from "../api.ts";
import { CohortPreview } from "./cohort-preview.tsx";
import type { DraftState } from "./use-programme-draft.ts";

type Props = DraftState & { programmeId: string };

/** Which departments, places and levels a cohort is from, and since when they work here; and who that is right now. */
export function CohortFields({ programmeId, ...state }: Props) {
  const choices = useQuery(api.programmes.cohortChoices.queryOptions({ input: {} }));
  return (
    <>
      <Loaded value={choices}>{(known) => <Filter known={known} {...state} />}</Loaded>
      <CohortPreview programmeId={programmeId} state={state} />
    </>
  );
}

function Filter({ known, draft, set }: DraftState & { known: CohortChoices }) {
  const t = useMessages(programmeSetupMessages);
  const read = useLocalized();
  const { cohort } = draft;
  const change = (changes: Partial<CohortFilter>) => set({ cohort: { ...cohort, ...changes } });
  return (
    <div className="grid max-w-(--read-w) gap-6">
      <ChosenOf
        label={t("departments")}
        adds={t("addDepartment")}
        all={known.departments.map(({ name, people }) => ({ id: name, name, people }))}
        chosen={cohort.departments}
        onChange={(departments) => change({ departments })}
      />
      <ChosenOf
        label={t("locations")}
        adds={t("addLocation")}
        all={known.locations.map(({ name, people }) => ({ id: name, name, people }))}
        chosen={cohort.locations}
        onChange={(locations) => change({ locations })}
      />
      {known.levels.length > 0 && (
        <ChosenOf
          label={t("levels")}
          adds={t("addLevel")}
          all={known.levels.map(({ position, name, people }) => ({ id: String(position), name: read(name), people }))}
          chosen={cohort.levels.map(String)}
          onChange={(levels) => change({ levels: levels.map(Number) })}
        />
      )}
      <DayField
        label={t("hiredAfter")}
        isOptional
        value={cohort.hiredAfter}
        onChange={(hiredAfter) => change({ hiredAfter })}
      />
    </div>
  );
}

type Choice = { id: string; name: string; people: number };
type ChosenProps = {
  label: string;
  adds: string;
  all: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

/** Some of many, as chips; what is chosen and not there any more can still be taken away. */
function ChosenOf({ label, adds, all, chosen, onChange }: ChosenProps) {
  const t = useMessages(programmeSetupMessages);
  const options = all
    .filter(({ id }) => !chosen.includes(id))
    .map(({ id, name, people }) => ({ id, label: name, note: t("peopleCount", { n: people }) }));
  return (
    <div className="grid gap-2.5">
      <Picker label={label} placeholder={adds} options={options} onPick={({ id }) => onChange([...chosen, id])} />
      {chosen.length > 0 && (
        <Chips label={label}>
          {chosen.map((id) => (
            <Chip
              key={id}
              tone="chosen"
              text={all.find((choice) => choice.id === id)?.name ?? id}
              onRemove={() => onChange(chosen.filter((other) => other !== id))}
            />
          ))}
        </Chips>
      )}
    </div>
  );
}
