import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { apiOf } from "#platform/web/client/api-of.ts";
import { Picker } from "#platform/web/form/picker.tsx";
import { useLanguage, useLocalized } from "#platform/web/language/language.tsx";
import { findSkills } from "../shared/find-skills.ts";
import { skillCatalogue } from "../shared/skill-catalogue.ts";
import { type SkillView, skillsContract } from "../shared/skills.contract.ts";

const api = apiOf({ skills: skillsContract });
const SHOWN = 30;

export type PickedSkill = Pick<SkillView, "id" | "name">;

export type SkillPickerProps = {
  label: string;
  placeholder?: string;
  /** Ids of those that are chosen already. */
  without: readonly string[];
  onPick: (skill: PickedSkill) => void;
  /** When a skill that nobody has named yet may be added in own words. */
  onAddOwn?: (words: string) => void;
  isDisabled?: boolean;
};

/** Finds a skill as it is typed, in both languages and by other names, in the catalogue and the organisation's own. */
export function SkillPicker({ without, onPick, ...rest }: SkillPickerProps) {
  const [typed, setTyped] = useState("");
  const { locale } = useLanguage();
  const read = useLocalized();
  const own = useQuery(api.skills.list.queryOptions({ input: { kind: "own", limit: 100 } })).data?.items ?? [];
  const hits = findSkills<PickedSkill>([...skillCatalogue, ...own], typed, locale)
    .filter(({ id }) => !without.includes(id))
    .slice(0, SHOWN);
  return (
    <Picker
      {...rest}
      isLabelHidden
      onSearch={setTyped}
      options={hits.map(({ id, name }) => ({ id, label: read(name) }))}
      onPick={({ id }) => {
        const picked = hits.find((skill) => skill.id === id);
        if (picked) onPick(picked);
      }}
    />
  );
}
