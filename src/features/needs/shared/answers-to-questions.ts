import type { NeedsQuestions } from "#features/programmes/shared/needs-questions.ts";
import type { NeedsAnswers } from "./needs-answers.ts";

/**
 * The answers that the programme's questions ask for: what a coordinator has taken away since, or never asked, is left out,
 * and nobody has more choices or partners than the programme lets them have.
 */
export function answersTo(questions: NeedsQuestions, answers: NeedsAnswers): NeedsAnswers {
  const scales = new Set(questions.styles.map(({ id }) => id));
  const items = new Map(questions.common.map((item) => [item.id, item]));
  return {
    ...answers,
    styles: answers.styles.filter(({ id }) => scales.has(id)),
    common: answers.common.flatMap(({ id, choices }) => {
      const item = items.get(id);
      const known = choices.filter((choice) => item?.choices.some((one) => one.id === choice));
      return known.length > 0 ? [{ id, choices: known.slice(0, item?.most) }] : [];
    }),
    partners: Math.min(answers.partners, questions.mostPartners),
  };
}
