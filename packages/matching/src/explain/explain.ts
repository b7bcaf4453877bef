import { placesIn } from "../edit/resolve.ts";
import type { Explanation, Part, Question } from "../explanation.ts";
import type { Result } from "../result.ts";
import type { Round } from "../round.ts";
import { preparedOf } from "../solve/prepared.ts";
import { nextBest } from "./next-best.ts";
import { whyPair } from "./why.ts";
import { wouldHelp } from "./would-help.ts";

/**
 * Answers why two people are, or would be, a pair; what else could become of one person; or what would give somebody a
 * partner. Each part says who may see it. The first call for a round scores it; later ones for the same object are quick.
 */
export function explain(round: Round, result: Result, question: Question): Explanation {
  const prepared = preparedOf(round);
  if ("group" in question) {
    const [one, other] = placesIn(prepared.crowd, question.group);
    return { parts: whyPair(prepared, Math.min(one, other), Math.max(one, other)) };
  }
  const person = prepared.crowd.indexOf.get("help" in question ? question.help : question.person);
  if (person === undefined) throw new Error("a person who is not in the round");
  if ("help" in question) return { parts: wouldHelp(round, result, person) };
  const unmatched = result.unmatched.filter(({ id }) => id === question.person);
  const causes = unmatched.map(({ id, cause }): Part => ({
    audience: "coordinator",
    kind: "unmatched",
    person: id,
    cause,
  }));
  return { parts: [...causes, ...nextBest(round, result, person)] };
}
