import { DayField } from "#platform/web/form/day-field.tsx";
import { Switch } from "#platform/web/form/check.tsx";
import { useLanguage } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { programmeSetupMessages } from "../../shared/programme-setup.messages.ts";
import { programmeWords } from "../../shared/programme-words.messages.ts";
import { ProgrammeDays } from "../about-programme.tsx";
import type { DraftState } from "./use-programme-draft.ts";

const days = ["joiningEndsOn", "needsDueOn", "introductionsOn", "startsOn", "endsOn"] as const;

/** The days of the programme as a line, and each of them to change. */
export function DaysFields({ draft, set, problems }: DraftState) {
  const t = useMessages(programmeSetupMessages);
  const words = useMessages(programmeWords);
  const { locale } = useLanguage();
  const { today, week } = useWritten();
  const { dates } = draft;
  const change = (changes: Partial<typeof dates>) => set({ dates: { ...dates, ...changes } });
  const isRolling = dates.joiningEndsOn === null;
  return (
    <div className="grid gap-9">
      <ProgrammeDays programme={draft} locale={locale} today={today} />
      <Switch
        label={t("rollingLabel")}
        value={isRolling}
        onChange={(isOn) => change({ joiningEndsOn: isOn ? null : dates.needsDueOn })}
      />
      <div className="grid max-w-(--read-w) grid-cols-2 gap-x-6 gap-y-5 max-sm:grid-cols-1">
        {days.map((day) => {
          const value = dates[day];
          if (value === null) return null;
          return (
            <DayField
              key={day}
              label={words(day === "startsOn" && draft.form === "circles" ? "startsOnCircles" : day)}
              value={value}
              onChange={(next) => next !== null && change({ [day]: next })}
              error={problems.has(`dates.${day}`) ? t("dayOrder") : null}
              help={week(value)}
            />
          );
        })}
      </div>
    </div>
  );
}
