import type { Person } from "@parvis/matching";
import type { StyleScale } from "#features/programmes/shared/needs-questions.ts";
import type { AnswerForMatching } from "#features/needs/shared/answer-for-matching.ts";
import { hoursAhead, weekInUtc, type ZoneWeek, zoneWeek } from "./week-in-utc.ts";

/** What the answers of one programme are read against. */
export type AnswerFrame = { styles: readonly StyleScale[]; startsOn: string };

/** Submitted answers as the engine sees people. Everybody here has room for one more partner; who has none is left out before. */
export function roundPeople(answers: readonly AnswerForMatching[], { styles, startsOn }: AnswerFrame): Person[] {
  const weekOf = onceEach((zone) => zoneWeek(zone, startsOn));
  const hoursOf = onceEach((zone) => hoursAhead(zone, startsOn));
  return answers.map((answer) => ({
    id: answer.personId,
    offers: answer.offers.map(({ skillId, level }) => ({ skill: skillId, level })),
    needs: answer.needs.map(({ skillId, ...need }) => ({ skill: skillId, ...need })),
    level: answer.level ?? undefined,
    unit: answer.unit ?? undefined,
    reportsTo: answer.managerId ?? undefined,
    slots: slotsOf(answer, weekOf),
    languages: answer.languages.length > 0 ? [...answer.languages] : undefined,
    site: answer.site ?? undefined,
    zoneHours: answer.timeZone === null ? undefined : hoursOf(answer.timeZone),
    styles: styles.map(({ id }) => onScale(answer.styles.find((style) => style.id === id))),
    wishes: [...answer.wishes],
    blocks: [...answer.blocks],
    capacity: { pair: 1 },
    firstInLine: answer.isFirstInLine,
  }));
}

/** No hour marked is a question passed over, not a person who can never meet. */
const slotsOf = ({ availability }: AnswerForMatching, weekOf: (zone: string) => ZoneWeek): Uint32Array | undefined =>
  availability && availability.slots.length > 0
    ? weekInUtc(new Set(availability.slots), weekOf(availability.timeZone))
    : undefined;

/** 1 to 5 as 0 to 1: what somebody wants of the talks; what they do themselves where they did not say what they want. */
function onScale(answer: AnswerForMatching["styles"][number] | undefined): number | null {
  const mark = answer?.prefers ?? answer?.does ?? null;
  return mark === null ? null : (mark - 1) / 4;
}

function onceEach<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
