import { PlusIcon } from "@phosphor-icons/react/dist/csr/Plus";
import { catalogueSkill } from "#features/skills/shared/skill-catalogue.ts";
import type { PickedSkill } from "#features/skills/web/index.ts";
import { Button } from "#platform/web/kit/button.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { assessmentMessages } from "../../shared/assessment.messages.ts";

type Props = { heading: string; ids: readonly string[]; onPick: (skill: PickedSkill) => void };

/** A few skills to begin with, for somebody who does not know what to type. */
export function SkillSuggestions({ heading, ids, onPick }: Props) {
  const t = useMessages(assessmentMessages);
  const read = useLocalized();
  const skills = ids.flatMap((id) => catalogueSkill(id) ?? []);
  return (
    <section className="grid gap-2.5">
      <h2 className="label">{heading}</h2>
      <div className="flex flex-wrap gap-2">
        {skills.map((skill) => (
          <Button
            key={skill.id}
            isSmall
            icon={PlusIcon}
            aria-label={t("addSkill", { skill: read(skill.name) })}
            onPress={() => onPick(skill)}
          >
            {read(skill.name)}
          </Button>
        ))}
      </div>
    </section>
  );
}
