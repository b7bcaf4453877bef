import type { CriterionPart, Evidence, Person } from "@parvis/matching";
import type { CommonItem } from "#features/programmes/shared/needs-questions.ts";
import type { IntroductionReasons, Remark } from "#features/relationships/shared/introduction-reasons.ts";
import type { Phrase } from "../../shared/phrase.ts";
import type { CommonAnswers } from "../input/round-input.ts";
import { type RoundWords, skillName } from "./round-words.ts";

/** The two as the reasons tell of them: what each seeks, and what each answered about things in common. */
export type ReasonedPerson = { person: Person; common: CommonAnswers };

/**
 * What two people will read about why they were introduced. It is made of parts that both may know and of answers that were
 * given for a partner, so a wish or a block can change no letter of it.
 */
export function reasonsOf(
  [one, other]: readonly [ReasonedPerson, ReasonedPerson],
  shared: readonly CriterionPart[],
  words: RoundWords,
): IntroductionReasons {
  return {
    sides: [one, other].map(({ person }) => ({ personId: person.id, seeks: seeksOf(person, shared, words) })),
    remarks: [...remarksOn(shared, [one, other]), ...answersOf(one, other, words)].slice(0, 20),
    assumed: assumedShare(shared),
  };
}

const evidenceFor = (shared: readonly CriterionPart[], criterion: string, getter?: string): readonly Evidence[] =>
  shared.find((part) => part.criterion === criterion && (getter === undefined || part.getter === getter))?.evidence ??
  [];

function seeksOf(person: Person, shared: readonly CriterionPart[], words: RoundWords) {
  const met = evidenceFor(shared, "coverage", person.id).flatMap((fact) => (fact.kind === "skill" ? [fact] : []));
  return person.needs
    .toSorted((a, b) => a.priority - b.priority)
    .slice(0, 20)
    .map(({ skill }) => ({
      topic: skillName(words, skill),
      share: met.find((fact) => fact.skill === skill)?.share ?? 0,
    }));
}

/** Where somebody works is not known of everybody, and nothing is said of a difference that is only a gap. */
function remarksOn(shared: readonly CriterionPart[], two: readonly ReasonedPerson[]): Remark[] {
  const placesKnown = two.every(({ person }) => person.site !== undefined);
  const criteria = ["language", "availability", "level", ...(placesKnown ? ["place"] : []), "variety"];
  return criteria.flatMap((criterion) => evidenceFor(shared, criterion).flatMap((fact) => remarkOn(fact) ?? []));
}

function remarkOn(fact: Evidence): Remark | null {
  switch (fact.kind) {
    case "language":
      return { kind: "language", isAlike: true, language: fact.language };
    case "slots":
      return fact.slots.length === 0 ? null : { kind: "hours", isAlike: true, hours: fact.slots.length / 2 };
    case "levels":
      return { kind: "level", isAlike: fact.giver === fact.getter };
    case "place":
      return { kind: "place", isAlike: fact.sameSite, hoursApart: fact.hoursApart };
    case "unit":
      return { kind: "unit", isAlike: fact.same };
    default:
      return null;
  }
}

function answersOf(one: ReasonedPerson, other: ReasonedPerson, { common }: RoundWords): Remark[] {
  return common.flatMap((item): Remark[] => {
    const [ones, others] = [one.common[item.id] ?? [], other.common[item.id] ?? []];
    if (ones.length === 0 || others.length === 0) return [];
    const both = ones.filter((choice) => others.includes(choice));
    const isAlike = both.length > 0;
    const said = (person: Person, choices: readonly string[]) => ({
      personId: person.id,
      answer: inWords(item, isAlike ? both : choices),
    });
    return [
      {
        kind: "answer",
        isAlike,
        question: item.question,
        answers: [said(one.person, ones), said(other.person, others)],
      },
    ];
  });
}

function inWords(item: CommonItem, choices: readonly string[]): Phrase {
  const texts = choices.flatMap((id) => item.choices.find((choice) => choice.id === id)?.text ?? []);
  const joined = (locale: "sv" | "en") =>
    texts
      .map((text) => text[locale] ?? text.sv ?? text.en)
      .join(", ")
      .slice(0, 300) || null;
  return { sv: joined("sv"), en: joined("en") };
}

function assumedShare(shared: readonly CriterionPart[]): number {
  const weigh = (parts: readonly CriterionPart[]) => parts.reduce((sum, { weight }) => sum + weight, 0);
  const all = weigh(shared);
  return all === 0 ? 0 : weigh(shared.filter(({ known }) => !known)) / all;
}
