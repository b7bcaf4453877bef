import type { ReactNode } from "react";
import type { CommonItem } from "#features/programmes/shared/needs-questions.ts";
import { proficiencyMessages } from "#features/skills/shared/proficiency.messages.ts";
import { Chip, Chips } from "#platform/web/kit/chip.tsx";
import { Row, Rows } from "#platform/web/kit/rows.tsx";
import { useLocalized } from "#platform/web/language/language.tsx";
import { useMessages } from "#platform/web/language/use-messages.ts";
import { useWritten } from "#platform/web/language/use-written.ts";
import { assessmentMessages } from "../../shared/assessment.messages.ts";
import type { AssessmentStep } from "./assessment-steps.ts";
import { useLanguageNames } from "./languages-field.tsx";
import { keyOf, type NeedsDraft } from "./needs-draft.ts";

type Props = {
  draft: NeedsDraft;
  steps: readonly AssessmentStep[];
  common: readonly CommonItem[];
  /** What stands at the end of a step's row: the way back to it. */
  end?: (step: AssessmentStep) => ReactNode;
  /** What is wrong with a step, said in place of its answer. */
  missing?: (step: AssessmentStep) => ReactNode;
};

/** A whole answer in words, a row a question. */
export function AnswersInWords({ draft, steps, common, end, missing }: Props) {
  const t = useMessages(assessmentMessages);
  const words = useWords(draft, common);
  return (
    <Rows label={t("review")}>
      {steps
        .filter((step) => step !== "review")
        .map((step) => (
          <Row
            key={step}
            title={t(step)}
            detail={missing?.(step) ?? words[step] ?? <span className="text-ink-3">{t("nothingSaid")}</span>}
            end={end?.(step)}
          />
        ))}
    </Rows>
  );
}

function useWords(
  draft: NeedsDraft,
  common: readonly CommonItem[],
): Record<Exclude<AssessmentStep, "review">, ReactNode> {
  const t = useMessages(assessmentMessages);
  const { goals, expectations, needs, offers, styles, wishes, blocks } = draft;
  const said = styles.length;
  const people = [
    wishes.length > 0 ? t("wishesSaid", { n: wishes.length }) : null,
    blocks.length > 0 ? t("blocksSaid", { n: blocks.length }) : null,
  ].filter((words) => words !== null);
  return {
    goals: goals || expectations ? <OwnWords texts={[goals, expectations]} /> : null,
    needs: needs.length > 0 ? <Skills skills={needs} /> : null,
    offers: offers.length > 0 ? <Skills skills={offers} /> : null,
    styles: said > 0 ? t("stylesSaid", { n: said }) : null,
    common: <Common draft={draft} items={common} />,
    time: <Time draft={draft} />,
    people: people.length > 0 ? people.join(", ") : null,
  };
}

const OwnWords = ({ texts }: { texts: readonly string[] }) => (
  <span className="voice whitespace-pre-line">{texts.filter(Boolean).join("\n\n")}</span>
);

function Skills({ skills }: { skills: readonly (NeedsDraft["offers"][number] & { priority?: number })[] }) {
  const t = useMessages(assessmentMessages);
  const levels = useMessages(proficiencyMessages);
  const read = useLocalized();
  const levelWords = ["level0", "level1", "level2", "level3", "level4", "level5"] as const;
  const priorities = { 1: "priority1", 2: "priority2", 3: "priority3" } as const;
  return (
    <Chips>
      {skills.map((skill) => {
        const priority = skill.priority === 1 || skill.priority === 2 || skill.priority === 3 ? skill.priority : null;
        const about = priority ? t(priorities[priority]) : levels(levelWords[skill.level] ?? "level0");
        return <Chip key={keyOf(skill)} text={`${read(skill.name)}, ${about}`} />;
      })}
    </Chips>
  );
}

function Common({ draft, items }: { draft: NeedsDraft; items: readonly CommonItem[] }) {
  const t = useMessages(assessmentMessages);
  const read = useLocalized();
  const chosen = draft.common.flatMap(({ id, choices }) => {
    const item = items.find((one) => one.id === id);
    return choices.flatMap((choice) => item?.choices.find((one) => one.id === choice) ?? []);
  });
  if (chosen.length === 0) return <span className="text-ink-3">{t("nothingSaid")}</span>;
  return <Line words={chosen.map(({ text }) => read(text)).join(", ")} />;
}

function Time({ draft }: { draft: NeedsDraft }) {
  const t = useMessages(assessmentMessages);
  const { number, list } = useWritten();
  const nameOf = useLanguageNames();
  const hours = (draft.availability?.slots.length ?? 0) / 2;
  const parts = [
    hours > 0 ? t("hoursSaid", { hours: number(hours) }) : null,
    draft.languages.length > 0 ? list(draft.languages.map(({ language }) => nameOf(language))) : null,
  ].filter((words) => words !== null);
  return parts.length > 0 ? <Line words={parts.join(" · ")} /> : <span className="text-ink-3">{t("nothingSaid")}</span>;
}

/** What stands on a line of its own begins with a capital, also where it is the name of a language. */
const Line = ({ words }: { words: string }) => <span className="inline-block first-letter:uppercase">{words}</span>;
