import { FULL, type Score } from "../person.ts";
import type { Policy } from "../policy.ts";
import type { Problem, ProblemCode } from "../problem.ts";
import type { Round } from "../round.ts";
import { KEPT_PEOPLE } from "../score/pair-scores.ts";
import { isExact, scaleOf } from "../solve/scale.ts";

/** What the policy gets wrong, by itself or for so many people. */
export function policyProblems({ people, policy }: Round): Problem[] {
  const { weights, tiers } = policy;
  const worstOff = tiers.includes("worst-off");
  const hasFirst = people.some(({ firstInLine }) => firstInLine === true);
  const counts = { people: people.length, currentPairs: 0, hasFirst };
  const isTooLarge = !isExact(scaleOf(policy, counts), people.length) || (worstOff && people.length > KEPT_PEOPLE);
  const found: [ProblemCode, string][] = wrongFields(policy).map((field) => ["out-of-range", field]);
  if (Object.values(weights).every((weight) => weight === 0)) found.push(["no-weights", "weights"]);
  if (worstOff && !tiers.includes("most-placed")) found.push(["worst-off-needs-most-placed", "tiers"]);
  if (isTooLarge) found.push(["too-many-people", "people"]);
  return found.map(([code, field]) => ({ severity: "error", code, people: [], field }));
}

const isScore = (value: Score): boolean => Number.isInteger(value) && value >= 0 && value <= FULL;

function wrongFields({ weights, hard, minScore, minBenefit, stay, neededSlots, effort }: Policy): string[] {
  const checks: readonly (readonly [field: string, holds: boolean])[] = [
    ["weights", Object.values(weights).every((weight) => Number.isFinite(weight) && weight >= 0)],
    ["hard", hard.every(({ reach = 1 }) => Number.isInteger(reach) && reach >= 1)],
    ["minScore", isScore(minScore)],
    ["minBenefit", isScore(minBenefit)],
    ["stay", isScore(stay.bonus)],
    ["neededSlots", Number.isInteger(neededSlots) && neededSlots >= 1],
    ["effort", (effort?.maxEvents ?? 0) >= 0],
  ];
  return checks.filter(([, holds]) => !holds).map(([field]) => field);
}
