import { Select } from "#platform/web/form/select.tsx";
import { Section } from "#platform/web/kit/section.tsx";
import { useLanguage } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { importScreenMessages } from "../../shared/import-screen.messages.ts";
import type { ImportView } from "../../shared/import-view.ts";
import type { PeopleMapping } from "../../shared/people-mapping.ts";
import { employmentStatuses } from "../../shared/person-fields.ts";
import { employmentStatusMessages } from "../../shared/person-fields.messages.ts";

type Preview = NonNullable<ImportView["preview"]>;
type Props = { preview: Preview; mapping: PeopleMapping; onChange: (mapping: PeopleMapping) => void };

/** Words of the file that nobody has explained yet. What they mean is remembered with the source. */
export function StrangeWords({ preview: { strangeWords, levels }, mapping, onChange }: Props) {
  const t = useMessages(importScreenMessages);
  const statuses = useMessages(employmentStatusMessages);
  const { locale } = useLanguage();
  if (strangeWords.statuses.length + strangeWords.levels.length === 0) return null;
  const statusOptions = employmentStatuses.map((id) => ({ id, label: statuses(id) }));
  const levelOptions = levels.map(({ position, nameSv, nameEn }) => ({
    id: String(position),
    label: locale === "sv" ? nameSv : nameEn,
  }));
  return (
    <Section heading={t("wordsHeading")} lead={t("wordsLead")}>
      <ul>
        {strangeWords.statuses.map(({ word, rows }) => (
          <Word
            key={word}
            word={word}
            rows={rows}
            options={statusOptions}
            onChoose={(id) => {
              const status = employmentStatuses.find((one) => one === id);
              if (status) onChange({ ...mapping, statuses: { ...mapping.statuses, [word]: status } });
            }}
          />
        ))}
        {strangeWords.levels.map(({ word, rows }) => (
          <Word
            key={word}
            word={word}
            rows={rows}
            options={levelOptions}
            onChoose={(id) => onChange({ ...mapping, levels: { ...mapping.levels, [word]: Number(id) } })}
          />
        ))}
      </ul>
    </Section>
  );
}

type WordProps = {
  word: string;
  rows: number;
  options: readonly { id: string; label: string }[];
  onChoose: (id: string) => void;
};

function Word({ word, rows, options, onChoose }: WordProps) {
  const t = useMessages(importScreenMessages);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_minmax(0,15rem)] items-center gap-4 border-b border-line py-2 text-14">
      <span>
        <b className="font-semibold">{word}</b> <span className="text-ink-3">{t("wordRows", { n: rows })}</span>
      </span>
      <Select
        label={t("meaningOf", { word })}
        isLabelHidden
        value={null}
        placeholder={t("chooseMeaning")}
        options={options}
        onChange={(id) => id !== null && onChoose(id)}
      />
    </li>
  );
}

/** The levels that the file has, where the organisation has no list of its own yet. */
export function ProposedLevels({ preview: { levels, levelsAreNew } }: { preview: Preview }) {
  const t = useMessages(importScreenMessages);
  const { locale } = useLanguage();
  if (!levelsAreNew) return null;
  return (
    <Section heading={t("levelsHeading")} lead={t("levelsLead")}>
      <ol className="flex flex-wrap gap-x-6 gap-y-2 text-14">
        {levels.map(({ position, nameSv, nameEn }) => (
          <li key={position}>
            <span className="number text-ink-3">{position}</span> {locale === "sv" ? nameSv : nameEn}
          </li>
        ))}
      </ol>
    </Section>
  );
}
