import type { ReactNode } from "react";
import { ComboBox } from "#platform/web/form/combo-box.tsx";
import { Segmented } from "#platform/web/kit/segmented.tsx";
import { useLanguage } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { type Theme, themes, useTheme } from "#platform/web/theme.ts";
import { settingsMessages } from "../../shared/settings.messages.ts";
import { LanguageSwitch } from "../door/language-switch.tsx";
import { useSavePreferences } from "../me.ts";
import { SettingsScreen } from "./settings-screen.tsx";

const zones = Intl.supportedValuesOf("timeZone").map((id) => ({ id, label: id.replaceAll("_", " ") }));

/** Language, light or dark, and the zone that hours are shown in. Each is kept as it is chosen. */
export function AppearanceScreen() {
  const t = useMessages(settingsMessages);
  const { timeZone, chooseTimeZone } = useLanguage();
  const [theme, setTheme] = useTheme();
  const save = useSavePreferences();
  const keepTheme = (next: Theme) => {
    setTheme(next);
    save.mutate({ theme: next });
  };
  const keepZone = (next: string | null) => {
    if (next === null) return;
    chooseTimeZone(next);
    save.mutate({ timeZone: next });
  };
  return (
    <SettingsScreen place="appearance" heading={t("appearanceHeading")} lead={t("appearanceLead")}>
      <Labelled text={t("language")}>
        <LanguageSwitch onChosen={(locale) => save.mutate({ locale })} />
      </Labelled>
      <Labelled text={t("theme")}>
        <Segmented
          label={t("theme")}
          value={theme}
          onChange={keepTheme}
          choices={themes.map((value) => ({ value, label: t(value) }))}
        />
      </Labelled>
      <div className="max-w-90">
        <ComboBox label={t("timeZone")} help={t("timeZoneHelp")} options={zones} value={timeZone} onChange={keepZone} />
      </div>
    </SettingsScreen>
  );
}

const Labelled = ({ text, children }: { text: string; children: ReactNode }) => (
  <div className="grid justify-items-start gap-1.5">
    <span aria-hidden className="text-13 font-semibold">
      {text}
    </span>
    {children}
  </div>
);
