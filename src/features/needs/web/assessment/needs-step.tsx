import { proficiencyMessages } from "#features/skills/shared/proficiency.messages.ts";
import { type PickedSkill, SkillPicker } from "#features/skills/web/index.ts";
import { Choices } from "#platform/web/form/choices.tsx";
import { Select } from "#platform/web/form/select.tsx";
import { useLanguage, useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { assessmentMessages } from "../../shared/assessment.messages.ts";
import { mostNeeds } from "../../shared/needs-answers.ts";
import { ChosenSkill } from "./chosen-skill.tsx";
import { type DraftNeed, keyOf } from "./needs-draft.ts";
import { SkillSuggestions } from "./skill-suggestions.tsx";
import type { NeedsDraftState } from "./use-needs-draft.ts";

const starters = [
  "difficult-conversations",
  "feedback",
  "presenting",
  "leading-change",
  "project-management",
  "ai-at-work",
];

/** Two steps on from where somebody stands is far enough to need a partner, and near enough to get there. */
const wantedFrom = (level: number): number => Math.min(5, Math.max(3, level + 2));

/** Up to five skills that somebody seeks: where they stand now, and how important each one is. */
export function NeedsStep({ draft, set }: NeedsDraftState) {
  const t = useMessages(assessmentMessages);
  const { locale } = useLanguage();
  const { needs } = draft;
  const isFull = needs.length >= mostNeeds;
  const add = (skill: Pick<DraftNeed, "skillId" | "ownSkill" | "name">) =>
    set({ needs: [...needs, { ...skill, level: 1, wanted: wantedFrom(1), priority: needs.length === 0 ? 1 : 2 }] });
  const pick = ({ id, name }: PickedSkill) => add({ skillId: id, ownSkill: null, name });
  const addOwn = (words: string) =>
    add({ skillId: null, ownSkill: words, name: { sv: null, en: null, [locale]: words } });
  const change = (key: string, changes: Partial<DraftNeed>) =>
    set({ needs: needs.map((need) => (keyOf(need) === key ? { ...need, ...changes } : need)) });
  return (
    <div className="grid gap-6">
      <SkillPicker
        label={t("needsSearch")}
        placeholder={isFull ? t("needsFull") : t("needsSearch")}
        isDisabled={isFull}
        without={needs.flatMap(({ skillId }) => skillId ?? [])}
        onPick={pick}
        onAddOwn={addOwn}
      />
      {needs.length === 0 ? (
        <SkillSuggestions heading={t("needsEmpty")} ids={starters} onPick={pick} />
      ) : (
        <ul>
          {needs.map((need) => (
            <Need
              key={keyOf(need)}
              need={need}
              onChange={(changes) => change(keyOf(need), changes)}
              onRemove={() => set({ needs: needs.filter((other) => other !== need) })}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

type NeedProps = { need: DraftNeed; onChange: (changes: Partial<DraftNeed>) => void; onRemove: () => void };

function Need({ need, onChange, onRemove }: NeedProps) {
  const t = useMessages(assessmentMessages);
  const levels = useMessages(proficiencyMessages);
  const read = useLocalized();
  const skill = read(need.name);
  const options = ([0, 1, 2, 3, 4] as const).map((level) => ({
    id: String(level),
    label: t("ownLevel", { level: levels(`level${level}`) }),
  }));
  return (
    <ChosenSkill
      name={skill}
      onRemove={onRemove}
      below={
        <Select
          label={t("ownLevelOf", { skill })}
          isLabelHidden
          isSmall
          value={String(need.level)}
          onChange={(level) => level !== null && onChange({ level: Number(level), wanted: wantedFrom(Number(level)) })}
          options={options}
        />
      }
      scale={
        <Choices
          label={t("priorityOf", { skill })}
          isLabelHidden
          look="joined"
          value={String(need.priority)}
          onChange={(priority) => onChange({ priority: Number(priority) })}
          choices={(["3", "2", "1"] as const).map((value) => ({ value, label: t(`priority${value}`) }))}
        />
      }
    />
  );
}
