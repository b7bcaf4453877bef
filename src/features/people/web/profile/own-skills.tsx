import { XIcon } from "@phosphor-icons/react/dist/csr/X";
import { SkillPicker } from "#features/skills/web/index.ts";
import { Choices } from "#platform/web/form/choices.tsx";
import { IconButton } from "#platform/web/kit/icon-button.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import type { PersonView } from "../../shared/person-view.ts";
import { MOST_SKILLS, type ProfileChanges } from "../../shared/profile-changes.ts";
import { profileMessages } from "../../shared/profile.messages.ts";

/** A skill while the profile is changed. One in own words has no id before it is saved. */
export type DraftSkill = {
  key: string;
  id: string | null;
  name: PersonView["skills"][number]["name"];
  proficiency: number;
};

export const draftOf = (skills: PersonView["skills"]): DraftSkill[] =>
  skills.map(({ id, name, proficiency }) => ({ key: id, id, name, proficiency }));

/** What is sent: known skills by their id, the others by the words that somebody wrote. */
export const skillsToSave = (skills: readonly DraftSkill[]): NonNullable<ProfileChanges["skills"]> =>
  skills.map(({ id, name, proficiency }) =>
    id === null ? { name: name.sv ?? name.en ?? "", proficiency } : { id, proficiency },
  );

type Props = { skills: readonly DraftSkill[]; onChange: (skills: readonly DraftSkill[]) => void };
const steps = ["1", "2", "3", "4", "5"] as const;
/** Most people are neither beginners nor teachers of what they name. */
const USUAL = 3;

/** What somebody can, and how well. */
export function OwnSkills({ skills, onChange }: Props) {
  const t = useMessages(profileMessages);
  const isFull = skills.length >= MOST_SKILLS;
  const add = (skill: Pick<DraftSkill, "id" | "name">) => {
    const key = skill.id ?? skill.name.sv ?? "";
    if (!skills.some((one) => one.key === key)) onChange([...skills, { ...skill, key, proficiency: USUAL }]);
  };
  return (
    <div className="grid max-w-[36rem] gap-3">
      <ul>
        {skills.map((skill) => (
          <OwnSkill
            key={skill.key}
            skill={skill}
            onChange={(proficiency) =>
              onChange(skills.map((one) => (one.key === skill.key ? { ...one, proficiency } : one)))
            }
            onRemove={() => onChange(skills.filter((one) => one.key !== skill.key))}
          />
        ))}
      </ul>
      <SkillPicker
        label={t("addSkill")}
        placeholder={t("addSkill")}
        without={skills.flatMap(({ id }) => id ?? [])}
        isDisabled={isFull}
        onPick={add}
        onAddOwn={(words) => add({ id: null, name: { sv: words.slice(0, 60), en: null } })}
      />
      {isFull && <p className="text-13 text-ink-2">{t("mostSkills")}</p>}
    </div>
  );
}

type SkillProps = { skill: DraftSkill; onChange: (proficiency: number) => void; onRemove: () => void };

function OwnSkill({ skill, onChange, onRemove }: SkillProps) {
  const t = useMessages(profileMessages);
  const name = useLocalized()(skill.name);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto_auto] items-center gap-x-4 gap-y-1 border-b border-line py-2.5 max-sm:grid-cols-[minmax(0,1fr)_auto]">
      <span className="text-14 font-semibold">{name}</span>
      <div className="max-sm:col-span-full max-sm:row-start-2">
        <Choices
          label={t("proficiency", { skill: name })}
          isLabelHidden
          look="joined"
          value={steps.find((step) => step === String(skill.proficiency)) ?? null}
          choices={steps.map((value) => ({ value, label: value }))}
          onChange={(value) => onChange(Number(value))}
        />
      </div>
      <IconButton icon={XIcon} label={t("removeSkill", { skill: name })} onPress={onRemove} />
    </li>
  );
}
