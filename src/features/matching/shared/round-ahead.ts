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
