import { Chip, Chips } from "#platform/web/kit/chip.tsx";
import { TextButton } from "#platform/web/kit/text-link.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { directoryMessages } from "../../shared/directory.messages.ts";
import type { PeopleFacets } from "../../shared/person-view.ts";
import { useLanguageNames } from "../language-names.ts";
import { nothingChosen, type PeopleFilter } from "./people-filter.ts";

type Props = {
  facets: PeopleFacets | undefined;
  filter: PeopleFilter;
  onChange: (more: Partial<PeopleFilter>) => void;
};

/** What narrows the list now, each to be taken away where it stands. */
export function ChosenFilters({ facets, filter, onChange }: Props) {
  const t = useMessages(directoryMessages);
  const chosen = useChosen(facets, filter);
  if (chosen.length === 0) return null;
  return (
    <>
      <Chips label={t("filter")}>
        {chosen.map(({ key, text, without }) => (
          <Chip key={key} tone="chosen" text={text} onRemove={() => onChange(without)} />
        ))}
      </Chips>
      {chosen.length > 1 && (
        <TextButton onPress={() => onChange({ ...nothingChosen, search: filter.search })}>{t("clear")}</TextButton>
      )}
    </>
  );
}

type Chosen = { key: string; text: string; without: Partial<PeopleFilter> };

function useChosen(facets: PeopleFacets | undefined, filter: PeopleFilter): Chosen[] {
  const read = useLocalized();
  const nameOf = useLanguageNames();
  const skill = (id: string) => facets?.skills.find((one) => one.id === id)?.name;
  const level = (position: number) => facets?.levels.find((one) => one.position === position)?.name;
  const of = (name: "skills" | "languages" | "locations" | "departments", say: (value: string) => string): Chosen[] =>
    filter[name].map((value) => ({
      key: `${name} ${value}`,
      text: say(value),
      without: { [name]: filter[name].filter((one) => one !== value) },
    }));
  return [
    ...of("skills", (id) => {
      const name = skill(id);
      return name ? read(name) : id;
    }),
    ...of("languages", nameOf),
    ...of("locations", (value) => value),
    ...of("departments", (value) => value),
    ...filter.levels.map((position) => {
      const name = level(position);
      const levels = filter.levels.filter((one) => one !== position);
      return { key: `level ${position}`, text: name ? read(name) : String(position), without: { levels } };
    }),
  ];
}
