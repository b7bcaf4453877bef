import { useState } from "react";
import { Choices } from "#platform/web/form/choices.tsx";
import { Switch } from "#platform/web/form/check.tsx";
import { TextButton } from "#platform/web/kit/text-link.tsx";
import { useLanguage } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { WeekGrid } from "#platform/web/week-grid/week-grid.tsx";
import { HALVES_A_DAY, type WeekSlots } from "#platform/web/week-grid/week-slots.ts";
import { assessmentMessages } from "../../shared/assessment.messages.ts";
import { LanguagesField } from "./languages-field.tsx";
import type { NeedsDraftState } from "./use-needs-draft.ts";

const NINE = 18;
const SIXTEEN = 32;

/** Monday to Friday from nine to four, as half hours of the week. */
const officeHours: WeekSlots = [0, 1, 2, 3, 4].flatMap((day) =>
  Array.from({ length: SIXTEEN - NINE }, (_, at) => day * HALVES_A_DAY + NINE + at),
);

const isUnusual = (slot: number): boolean => {
  const half = slot % HALVES_A_DAY;
  return slot >= 5 * HALVES_A_DAY || half < 14 || half >= 38;
};

/** When somebody can meet in an ordinary week, in which languages, and with how many at a time. */
export function TimeStep({ draft, set, mostPartners }: NeedsDraftState & { mostPartners: number }) {
  const t = useMessages(assessmentMessages);
  return (
    <div className="grid gap-9">
      <Week draft={draft} set={set} />
      <LanguagesField value={draft.languages} onChange={(languages) => set({ languages })} />
      {mostPartners > 1 && (
        <Choices
          label={t("partnersLabel")}
          look="joined"
          value={String(draft.partners)}
          onChange={(partners) => set({ partners: Number(partners) })}
          choices={["1", "2", "3"].slice(0, mostPartners).map((value) => ({ value, label: value }))}
        />
      )}
    </div>
  );
}

function Week({ draft, set }: Pick<NeedsDraftState, "draft" | "set">) {
  const t = useMessages(assessmentMessages);
  const { timeZone: here } = useLanguage();
  const { timeZone, slots } = draft.availability ?? { timeZone: here, slots: [] };
  const [isWhole, setWhole] = useState(slots.some(isUnusual));
  const keep = (next: WeekSlots) => set({ availability: next.length === 0 ? null : { timeZone, slots: [...next] } });
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-13">
        <span className="text-ink-2">{t("zone", { zone: timeZone.replaceAll("_", " ") })}</span>
        {slots.length === 0 ? (
          <TextButton onPress={() => keep(officeHours)}>{t("officeHours")}</TextButton>
        ) : (
          <TextButton onPress={() => keep([])}>{t("clearWeek")}</TextButton>
        )}
      </div>
      <WeekGrid
        label={t("weekLabel")}
        value={slots}
        onChange={keep}
        {...(isWhole && { fromHour: 6, toHour: 22, days: 7 })}
      />
      <Switch label={t("wholeWeek")} value={isWhole} onChange={setWhole} />
    </div>
  );
}
