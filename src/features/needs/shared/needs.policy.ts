import type { Policy, Rule } from "#platform/shared/policy.ts";
import { coordinates, type ProgrammeFacts, takesPart } from "#features/programmes/shared/programmes.policy.ts";

/** One's own answer stays readable for somebody who left, so that it can be taken along or erased. */
const hasAnswers: Rule<ProgrammeFacts> = (_, { enrolment }) => enrolment === "enrolled" || enrolment === "left";

/** Answering is for participants of an open programme; reading others' submitted answers for those who match. */
export const needsPolicy = {
  get: hasAnswers,
  save: (actor, facts) => takesPart(actor, facts) && facts.state === "open",
  erase: hasAnswers,
  readOthers: coordinates,
} satisfies Policy<ProgrammeFacts>;
