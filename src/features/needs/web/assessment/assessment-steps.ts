import type { NeedsQuestions } from "#features/programmes/shared/needs-questions.ts";

export const assessmentSteps = ["goals", "needs", "offers", "styles", "common", "time", "people", "review"] as const;
export type AssessmentStep = (typeof assessmentSteps)[number];

/** The questions that this programme asks, in their order, and the review at the end. */
export const stepsFor = ({ styles, common }: NeedsQuestions): AssessmentStep[] =>
  assessmentSteps.filter((step) =>
    step === "styles" ? styles.length > 0 : step === "common" ? common.length > 0 : true,
  );

/** The step that an address names; the first one when it names none that is asked. */
export function stepIn(search: unknown, steps: readonly AssessmentStep[]): AssessmentStep {
  const wanted: unknown = typeof search === "object" && search !== null ? Reflect.get(search, "step") : undefined;
  return steps.find((step) => step === wanted) ?? "goals";
}
