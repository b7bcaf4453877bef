import { Level } from "#platform/web/kit/progress.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import type { PersonView } from "../../shared/person-view.ts";

/** What somebody offers, and how well; what the reader looks for stands out. */
export function SkillLevels({ skills, sought = [] }: { skills: PersonView["skills"]; sought?: readonly string[] }) {
  const read = useLocalized();
  return (
    <ul className="grid gap-1">
      {skills.map(({ id, name, proficiency }) => (
        <li key={id} className="grid min-h-[30px] grid-cols-[minmax(0,1fr)_auto] items-center gap-3 text-14">
          <span className={sought.includes(id) ? "font-semibold text-us" : ""}>{read(name)}</span>
          <Level label={read(name)} level={proficiency} />
        </li>
      ))}
    </ul>
  );
}
