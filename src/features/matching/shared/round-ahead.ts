import { z } from "zod";
import { phrase } from "./phrase.ts";
import { runStates } from "./run-states.ts";

/** What waits for the coordinators of one open programme: counts only, of what the reader may see. */
export const roundAhead = z.object({
  programmeId: z.uuid(),
  programme: phrase,
  needsDueOn: z.iso.date(),
  introductionsOn: z.iso.date(),
  /** Those who take part and have answered, and those who have not. */
  answered: z.int(),
  unanswered: z.int(),
  /** The newest run; `unpublished` is how many of its pairs the reader could introduce now. */
  run: z
    .object({ state: z.enum(runStates), round: z.int(), unpublished: z.int(), isPublished: z.boolean() })
    .nullable(),
  /** Those whom the last published round left, who still take part and have no partner, by the kind of cause. */
  unmatched: z.array(z.object({ cause: z.string(), people: z.int() })),
  /** Pairs that are introduced and have not all answered, and when the first of them must. */
  introduced: z.int(),
  answerBy: z.iso.datetime().nullable(),
});
export type RoundAhead = z.infer<typeof roundAhead>;

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
