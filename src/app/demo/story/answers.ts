import type { Need } from "#features/needs/shared/needs-answers.ts";
import type { Employee } from "../company/employees.ts";
import { departments } from "../company/departments.ts";
import type { Dice } from "../dice.ts";
import { expectations } from "../texts/expectations.ts";
import { goals } from "../texts/goals.ts";
import type { Once } from "./once.ts";

/** In which language somebody writes. */
export const localeOf = ({ office }: Employee) => (office.languages.startsWith("Svenska") ? "sv" : "en");

/** What one employee answers in the needs assessment: seeks what the own work does not teach, offers what it does. */
export function answersOf(employee: Employee, dice: Dice, once: Once) {
  const locale = localeOf(employee);
  const known = employee.department.knows;
  const foreign = departments.flatMap((department) => department.knows).filter((skill) => !known.includes(skill));
  const sought = dice.some([...new Set(foreign)], 2 + dice.below(2));
  const offered = dice.some(known, 2 + dice.below(known.length - 1));
  const goal = sought.flatMap((skill) => once.left(goals[skill]?.[locale] ?? []))[0];
  return {
    goals: goal === undefined ? "" : once.take(goal),
    expectations: once.takeOne(expectations[locale]) ?? "",
    needs: sought.map((skillId, index): Need => ({
      skillId,
      level: dice.below(2),
      wanted: 3 + dice.below(2),
      priority: index === 0 ? 1 : index === 1 ? 2 : 3,
    })),
    offers: offered.map((skillId) => ({ skillId, level: Math.min(5, 2 + employee.level + dice.below(2)) })),
    styles: ["pace", "feedback", "structure", "thinking"].map((id) => ({
      id,
      prefers: 1 + dice.below(5),
      does: 1 + dice.below(5),
    })),
    common: [
      { id: "collaboration", choices: dice.some(["honesty", "care", "curiosity", "order", "courage", "humour"], 2) },
      {
        id: "spare-time",
        choices: dice.some(["outdoors", "exercise", "cooking", "music", "reading", "making", "growing"], 2),
      },
    ],
    languages: languagesOf(employee),
    availability: { timeZone: employee.office.timeZone, slots: freeSlots(dice) },
    partners: 1,
  };
}

function languagesOf({ office }: Employee) {
  const english = { language: "en", level: 4 };
  if (!office.languages.startsWith("Svenska")) return [english];
  return office.languages.includes("engelska")
    ? [{ language: "sv", level: 5 }, english]
    : [{ language: "sv", level: 5 }];
}

/** A few hours on three to four weekdays, in half hours from Monday 00.00. */
function freeSlots(dice: Dice): number[] {
  return dice.some([0, 1, 2, 3, 4], 3 + dice.below(2)).flatMap((weekday) => {
    const from = weekday * 48 + 16 + dice.below(14);
    return Array.from({ length: 4 + dice.below(5) }, (_, half) => from + half);
  });
}
