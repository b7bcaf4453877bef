import type { CriterionPart, Evidence } from "@parvis/matching";
import type { dayParts, Fact, SharedTime } from "../../shared/why.ts";
import { zoneWeek } from "../input/week-in-utc.ts";
import { percentOf } from "./percent.ts";
import { type RoundWords, skillName } from "./round-words.ts";

/** The facts behind one bar, in the product's words and seen from the one who gets. */
export const factsOf = ({ evidence }: CriterionPart, words: RoundWords): Fact[] =>
  evidence.flatMap((fact) => factOf(fact, words) ?? []);

function factOf(fact: Evidence, words: RoundWords): Fact | null {
  switch (fact.kind) {
    case "skill": {
      const { skill, level, wanted, share } = fact;
      return { kind: "skill", topic: skillName(words, skill), level, wanted, share: percentOf(share) };
    }
    case "levels":
      return { kind: "levels", above: fact.giver - fact.getter };
    case "slots":
      return { kind: "times", hours: fact.slots.length / 2, times: timesOf(fact.slots, words) };
    case "place":
      return { kind: "place", isSame: fact.sameSite, hoursApart: fact.hoursApart };
    case "language":
      return { kind: "language", language: fact.language, level: fact.level };
    case "style": {
      const scale = words.styles[fact.scale];
      return scale ? { kind: "style", low: scale.low, high: scale.high, difference: percentOf(fact.difference) } : null;
    }
    case "unit":
      return { kind: "unit", isSame: fact.same };
    case "met-before":
      return { kind: "met-before", roundsAgo: fact.roundsAgo };
    case "wish":
      return null;
  }
}

const NOON = 24;
const EVENING = 34;

/** Half hours of the week in UTC as parts of days in the organisation's zone, in the order of the week. */
function timesOf(slots: readonly number[], { timeZone, startsOn }: RoundWords): SharedTime[] {
  const week = zoneWeek(timeZone, startsOn);
  const own = slots.flatMap((slot) => week[slot]?.[0] ?? []).toSorted((a, b) => a - b);
  const times = own.map((slot) => ({ weekday: Math.floor(slot / 48) + 1, part: partOf(slot % 48) }));
  return times.filter(({ weekday, part }, at) => weekday !== times[at - 1]?.weekday || part !== times[at - 1]?.part);
}

const partOf = (slot: number): (typeof dayParts)[number] =>
  slot < NOON ? "morning" : slot < EVENING ? "afternoon" : "evening";
