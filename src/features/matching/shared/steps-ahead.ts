import type { RoundAhead } from "./round-ahead.ts";

const steps = ["review", "failed", "match", "unmatched", "answers", "introduced"] as const;
export type Step = (typeof steps)[number];

/** So many days before the last day to answer those who have not are worth a thought. */
const SOON_MS = 7 * 86_400_000;

/** What there is to do about one programme on a day, the most wanted first. */
export function stepsAhead(ahead: RoundAhead, today: string): Step[] {
  const { run, answered, unanswered, needsDueOn } = ahead;
  const isDue: Record<Step, boolean> = {
    review: run?.state === "done" && run.unpublished > 0,
    failed: run?.state === "failed",
    match: run === null && answered >= 2 && today > needsDueOn,
    unmatched: ahead.unmatched.length > 0,
    answers: unanswered > 0 && Date.parse(today) >= Date.parse(needsDueOn) - SOON_MS,
    introduced: ahead.introduced > 0,
  };
  return steps.filter((step) => isDue[step]);
}
