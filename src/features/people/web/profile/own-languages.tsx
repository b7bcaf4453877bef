import { Picker } from "#platform/web/form/picker.tsx";
import { Chip, Chips } from "#platform/web/kit/chip.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { profileMessages } from "../../shared/profile.messages.ts";
import { spokenLanguages, useLanguageNames } from "../language-names.ts";

type Props = { languages: readonly string[]; onChange: (languages: readonly string[]) => void };

/** The languages that somebody speaks, the first one first. */
export function OwnLanguages({ languages, onChange }: Props) {
  const t = useMessages(profileMessages);
  const nameOf = useLanguageNames();
  const options = spokenLanguages
    .filter((code) => !languages.includes(code))
    .map((code) => ({ id: code, label: nameOf(code) }));
  return (
    <div className="grid max-w-[28rem] gap-3">
      <Chips label={t("languagesHeading")}>
        {languages.map((code) => (
          <Chip key={code} text={nameOf(code)} onRemove={() => onChange(languages.filter((one) => one !== code))} />
        ))}
      </Chips>
      <Picker
        label={t("addLanguage")}
        isLabelHidden
        placeholder={t("addLanguage")}
        options={options}
        onPick={({ id }) => onChange([...languages, id])}
      />
    </div>
  );
}
