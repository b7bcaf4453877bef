import { byCodeUnits, crowdOf } from "../crowd/crowd.ts";
import type { Problem } from "../problem.ts";
import type { Round } from "../round.ts";
import { judgeOf, rulesOf } from "../score/judge.ts";
import { listProblems } from "./list-problems.ts";
import { personProblems } from "./person-problems.ts";
import { policyProblems } from "./policy-problems.ts";

/** Everything that is wrong with a round, in an order that does not depend on that of its lists. */
export function validate(round: Round): Problem[] {
  const seen = new Map<string, number>();
  for (const { id } of round.people) seen.set(id, (seen.get(id) ?? 0) + 1);
  const twice = [...seen].filter(([, times]) => times > 1).map(([id]) => id);
  const duplicates = twice.map((id): Problem => ({ severity: "error", code: "duplicate-id", people: [id] }));
  const rest = [...round.people.flatMap(personProblems), ...policyProblems(round)];
  // The lists name people, which means nothing while two answer to one name.
  return inOrder([...duplicates, ...rest, ...(duplicates.length === 0 ? namedProblems(round) : [])]);
}

function namedProblems(round: Round): Problem[] {
  const crowd = crowdOf(round.people);
  return listProblems(crowd, judgeOf(crowd, rulesOf(round.policy)), round);
}

/** Problems in the one order in which they are told. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => byCodeUnits(JSON.stringify(a), JSON.stringify(b)));

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === "error");
