import { Choices } from "#platform/web/form/choices.tsx";
import { NumberField } from "#platform/web/form/number-field.tsx";
import { Select } from "#platform/web/form/select.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { programmeSetupMessages } from "../../shared/programme-setup.messages.ts";
import { programmeWords } from "../../shared/programme-words.messages.ts";
import { MatchingFields } from "./matching-fields.tsx";
import type { DraftState } from "./use-programme-draft.ts";

/** Pairs or circles, how often and how long they meet, what participants answer, and what counts in matching. */
export function FormFields({ isFormFixed, ...state }: DraftState & { isFormFixed: boolean }) {
  const t = useMessages(programmeSetupMessages);
  const words = useMessages(programmeWords);
  const { draft, set } = state;
  const asked = (changes: Partial<typeof draft.questions>) => set({ questions: { ...draft.questions, ...changes } });
  return (
    <div className="grid gap-11">
      <div className="grid gap-6">
        <Choices
          label={t("formLabel")}
          look="cards"
          value={draft.form}
          onChange={(form) => set({ form })}
          isDisabled={isFormFixed}
          {...(isFormFixed && { help: t("formFixed") })}
          choices={[
            { value: "pairs", label: words("pairs"), help: t("pairsHelp") },
            { value: "circles", label: words("circles"), help: t("circlesHelp") },
          ]}
        />
        <Pace {...state} />
        <Choices
          label={t("exchangeLabel")}
          look="cards"
          value={draft.questions.exchange}
          onChange={(exchange) => asked({ exchange })}
          choices={[
            { value: "both-ways", label: t("bothWays"), help: t("bothWaysHelp") },
            { value: "either-way", label: t("eitherWay"), help: t("eitherWayHelp") },
          ]}
        />
        <Choices
          label={t("partnersLabel")}
          look="joined"
          value={String(draft.questions.mostPartners)}
          onChange={(mostPartners) => asked({ mostPartners: Number(mostPartners) })}
          choices={["1", "2", "3"].map((value) => ({ value, label: value }))}
        />
      </div>
      <MatchingFields {...state} />
    </div>
  );
}

const usualPaces = [
  { days: 7, words: "everyWeek" },
  { days: 14, words: "everyTwo" },
  { days: 21, words: "everyThree" },
  { days: 28, words: "everyFour" },
] as const;

function Pace({ draft, set }: DraftState) {
  const t = useMessages(programmeSetupMessages);
  const usual = usualPaces.map(({ days, words }) => ({ id: String(days), label: t(words) }));
  const own = { id: String(draft.cadenceDays), label: t("everyDays", { n: draft.cadenceDays }) };
  const isUsual = usual.some(({ id }) => id === own.id);
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-4 [&>*]:min-w-52">
      <Select
        label={t("cadenceLabel")}
        value={String(draft.cadenceDays)}
        onChange={(days) => days !== null && set({ cadenceDays: Number(days) })}
        options={isUsual ? usual : [...usual, own]}
      />
      <NumberField
        label={t("minutesLabel")}
        unit={t("minutes")}
        min={15}
        max={240}
        step={15}
        value={draft.meetingMinutes}
        onChange={(meetingMinutes) => meetingMinutes !== null && set({ meetingMinutes })}
      />
    </div>
  );
}
