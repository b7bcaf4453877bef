import type { Locale } from "#platform/shared/actor.ts";
import { speak } from "#platform/shared/speak.ts";
import type { ImportProblem } from "../../shared/import-problem.ts";
import { problemMessages, remedyMessages } from "../../shared/import-problem.messages.ts";
import type { ExplainedProblem } from "../../shared/import-view.ts";

/** Puts words to problems: the reason and what to do, in the reader's language. */
export function explained(problems: readonly ImportProblem[], locale: Locale): ExplainedProblem[] {
  const [reason, remedy] = [speak(problemMessages, locale), speak(remedyMessages, locale)];
  return problems.map((problem) => ({
    ...problem,
    reason: reason(problem.kind, problem.params),
    remedy: remedy(problem.kind, problem.params),
  }));
}
