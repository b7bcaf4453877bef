import { type Person, WEEK_WORDS } from "../person.ts";
import type { Problem } from "../problem.ts";

/** What one person's own fields get wrong. */
export function personProblems(person: Person): Problem[] {
  const fields = wrongFields(person).map((field): Problem => ({
    severity: "error",
    code: "out-of-range",
    people: [person.id],
    field,
  }));
  const doubles = (["offers", "needs"] as const)
    .filter((field) => new Set(person[field].map(({ skill }) => skill)).size < person[field].length)
    .map((field): Problem => ({ severity: "error", code: "duplicate-skill", people: [person.id], field }));
  const above: Problem[] =
    person.capacity.pair > 1
      ? [{ severity: "error", code: "capacity-above-one", people: [person.id], field: "capacity" }]
      : [];
  return [...fields, ...doubles, ...above];
}

const isWithin = (low: number, high: number) => (value: number) => value >= low && value <= high;
const isProficiency = isWithin(1, 5);
const isOptional = (value: number | undefined, holds: (value: number) => boolean) =>
  value === undefined || holds(value);

function wrongFields(person: Person): string[] {
  const { offers, needs, languages = [], styles = [], past = [], slots, capacity } = person;
  const checks: readonly (readonly [field: string, holds: boolean])[] = [
    ["offers", offers.every(({ level }) => isProficiency(level))],
    ["needs", needs.every(({ level, wanted, priority }) => isNeed(level, wanted, priority))],
    ["languages", languages.every(({ level }) => isProficiency(level))],
    ["styles", styles.every((answer) => answer === null || isWithin(0, 1)(answer))],
    ["past", past.every(({ roundsAgo }) => Number.isInteger(roundsAgo) && roundsAgo >= 1)],
    ["slots", slots === undefined || slots.length === WEEK_WORDS],
    ["level", isOptional(person.level, Number.isFinite)],
    ["zoneHours", isOptional(person.zoneHours, isWithin(-14, 14))],
    ["capacity", Number.isInteger(capacity.pair) && capacity.pair >= 0],
  ];
  return checks.filter(([, holds]) => !holds).map(([field]) => field);
}

const isNeed = (level: number, wanted: number, priority: number): boolean =>
  isWithin(0, 5)(level) && isProficiency(wanted) && [1, 2, 3].includes(priority);
