import { Select } from "#platform/web/form/select.tsx";
import { Checkbox } from "#platform/web/form/check.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { directoryMessages } from "../../shared/directory.messages.ts";
import type { PeopleFacets } from "../../shared/person-view.ts";
import { useLanguageNames } from "../language-names.ts";
import type { PeopleFilter } from "./people-filter.ts";

type Props = { facets: PeopleFacets; filter: PeopleFilter; onChange: (more: Partial<PeopleFilter>) => void };

/** More than this would be a second list beside the list. */
const SHOWN = 8;

/** What the list can be narrowed by, with how many each choice would leave. */
export function FacetList({ facets, filter, onChange }: Props) {
  const t = useMessages(directoryMessages);
  const read = useLocalized();
  const nameOf = useLanguageNames();
  const text = (name: "skills" | "languages" | "locations" | "departments") => ({
    chosen: filter[name],
    onChange: (values: readonly string[]) => onChange({ [name]: [...values] }),
  });
  const plain = ({ value, people }: { value: string; people: number }) => ({ value, people, label: value });
  return (
    <div className="grid content-start gap-6">
      <Facet
        heading={t("skills")}
        values={facets.skills.map(({ id, name, people }) => ({ value: id, people, label: read(name) }))}
        {...text("skills")}
      />
      <Facet
        heading={t("languages")}
        values={facets.languages.map(({ value, people }) => ({ value, people, label: nameOf(value) }))}
        {...text("languages")}
      />
      <Facet heading={t("locations")} values={facets.locations.map(plain)} {...text("locations")} />
      <Facet heading={t("departments")} values={facets.departments.map(plain)} {...text("departments")} />
      <Facet
        heading={t("levelsFacet")}
        values={facets.levels.map(({ position, name, people }) => ({
          value: String(position),
          people,
          label: read(name),
        }))}
        chosen={filter.levels.map(String)}
        onChange={(values) => onChange({ levels: values.map(Number) })}
      />
      {facets.can.seeLeavers && (
        <Select
          label={t("status")}
          isSmall
          value={filter.status}
          options={(["here", "active", "leave", "terminated"] as const).map((id) => ({ id, label: t(id) }))}
          onChange={(id) => {
            const status = (["here", "active", "leave", "terminated"] as const).find((one) => one === id);
            if (status) onChange({ status });
          }}
        />
      )}
    </div>
  );
}

type FacetProps = {
  heading: string;
  values: readonly { value: string; label: string; people: number }[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
};

function Facet({ heading, values, chosen, onChange }: FacetProps) {
  const { number } = useWritten();
  const shown = values.filter(({ value }, at) => at < SHOWN || chosen.includes(value));
  if (shown.length === 0) return null;
  return (
    <fieldset className="grid gap-0.5">
      <legend className="label pb-1.5">{heading}</legend>
      {shown.map(({ value, label, people }) => (
        <div
          key={value}
          className="grid min-h-[30px] grid-cols-[minmax(0,1fr)_auto] items-start gap-2 py-1 text-13 hyphens-auto"
        >
          <Checkbox
            label={label}
            value={chosen.includes(value)}
            onChange={(isOn) => onChange(isOn ? [...chosen, value] : chosen.filter((one) => one !== value))}
          />
          <span className="text-ink-3">{number(people)}</span>
        </div>
      ))}
    </fieldset>
  );
}
