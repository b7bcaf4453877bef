import { XIcon } from "@phosphor-icons/react/dist/csr/X";
import { Picker } from "#platform/web/form/picker.tsx";
import { Select } from "#platform/web/form/select.tsx";
import { IconButton } from "#platform/web/kit/icon-button.tsx";
import { useLanguage } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { assessmentMessages } from "../../shared/assessment.messages.ts";
import type { NeedsDraft } from "./needs-draft.ts";

type Languages = NeedsDraft["languages"];

/** Languages that are spoken at workplaces here; anybody who speaks another one adds it through the API. */
const offered =
  "sv en fi nb da is et lv lt de nl fr es pt it pl cs sk hu ro bg el sq bs hr sr sl mk uk ru be tr ku ar fa ps ur hi bn ta so ti am sw th vi zh ja ko he".split(
    " ",
  );
const most = 10;

/** The languages that somebody can hold a conversation in, and how well. */
export function LanguagesField({ value, onChange }: { value: Languages; onChange: (languages: Languages) => void }) {
  const t = useMessages(assessmentMessages);
  const nameOf = useLanguageNames();
  const options = offered
    .filter((code) => !value.some(({ language }) => language === code))
    .map((code) => ({ id: code, label: nameOf(code) }));
  return (
    <section className="grid gap-3">
      <h2 className="text-13 font-semibold">{t("languagesLabel")}</h2>
      <ul>
        {value.map((spoken) => (
          <Spoken
            key={spoken.language}
            name={nameOf(spoken.language)}
            level={spoken.level}
            onChange={(level) => onChange(value.map((one) => (one === spoken ? { ...one, level } : one)))}
            onRemove={() => onChange(value.filter((one) => one !== spoken))}
          />
        ))}
      </ul>
      <Picker
        label={t("languagesSearch")}
        isLabelHidden
        placeholder={t("languagesSearch")}
        options={options}
        isDisabled={value.length >= most}
        onPick={({ id }) => onChange([...value, { language: id, level: 4 }])}
      />
    </section>
  );
}

type SpokenProps = { name: string; level: number; onChange: (level: number) => void; onRemove: () => void };

function Spoken({ name, level, onChange, onRemove }: SpokenProps) {
  const t = useMessages(assessmentMessages);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_10rem_auto] items-center gap-3 border-b border-line py-2 first:border-t">
      <span className="text-14 font-semibold first-letter:uppercase">{name}</span>
      <Select
        label={t("languageLevelOf", { language: name })}
        isLabelHidden
        value={String(level)}
        onChange={(chosen) => chosen !== null && onChange(Number(chosen))}
        options={([1, 2, 3, 4, 5] as const).map((one) => ({ id: String(one), label: t(`language${one}`) }))}
      />
      <IconButton icon={XIcon} label={t("remove", { name })} onPress={onRemove} />
    </li>
  );
}

/** What languages are called in the reader's own; a code that has no name stays a code. */
export function useLanguageNames(): (code: string) => string {
  const { locale } = useLanguage();
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return (code) => names.of(code) ?? code;
}
