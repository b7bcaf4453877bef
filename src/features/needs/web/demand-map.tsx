import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { demandMessages } from "../shared/demand.messages.ts";
import type { SkillDemand } from "../shared/needs-views.ts";

/** Per skill how many seek it and how many offer it, and what that leaves: drawn, and in words beside it. */
export function DemandMap({ skills }: { skills: readonly SkillDemand[] }) {
  const t = useMessages(demandMessages);
  const most = Math.max(1, ...skills.flatMap(({ sought, offered }) => [sought, offered]));
  return (
    <div className="grid gap-3">
      <p aria-hidden className="flex gap-4 text-13 text-ink-2">
        <span className="flex items-center gap-1.5">
          <span className="h-1.5 w-2.5 rounded-full bg-s5" />
          {t("sought")}
        </span>
        <span className="flex items-center gap-1.5">
          <span className="h-1.5 w-2.5 rounded-full bg-s2" />
          {t("offered")}
        </span>
      </p>
      <ul className="grid gap-3.5">
        {skills.map((skill) => (
          <Skill key={skill.skillId} skill={skill} most={most} />
        ))}
      </ul>
    </div>
  );
}

function Skill({ skill, most }: { skill: SkillDemand; most: number }) {
  const t = useMessages(demandMessages);
  const read = useLocalized();
  const { sought, offered, missing } = skill;
  const name = read(skill.name);
  const left =
    missing > 0 ? t("missing", { n: missing }) : offered > sought ? t("over", { n: offered - sought }) : t("even");
  return (
    <li className="grid gap-1.5 text-13">
      <span className="flex items-baseline justify-between gap-3">
        <span className="font-[550]">{name}</span>
        <span className={missing > 0 ? "shrink-0 font-semibold" : "shrink-0 text-ink-2"}>{left}</span>
        <span className="sr-only">{t("counts", { skill: name, sought, offered })}</span>
      </span>
      <span aria-hidden className="grid grid-cols-2 gap-0.5 forced-colors:border">
        <span className="flex justify-end">
          <span className="h-1.5 rounded-l-full bg-s5" style={{ width: `${(sought / most) * 100}%` }} />
        </span>
        <span className="h-1.5 rounded-r-full bg-s2" style={{ width: `${(offered / most) * 100}%` }} />
      </span>
    </li>
  );
}
