import type { CareerLevel } from "../../shared/career-level.ts";
import { foldedWords } from "./folded-words.ts";
import { isPlain, type LevelLabel, levelLabel } from "./read-level.ts";

/** More spellings than this are titles or free text, not steps of a list. */
export const MOST_LEVELS = 30;

type Step = LevelLabel & { text: string; people: number };

/**
 * An ordered list of levels from what a file's column holds (spelling -> how many have it), for an organisation that has
 * none yet. Numbered ones go by number, without strays; titles go by the ladder of usual words. Empty when no list shows.
 */
export function proposeLevels(spellings: ReadonlyMap<string, number>): CareerLevel[] {
  if (spellings.size === 0 || spellings.size > MOST_LEVELS) return [];
  const steps = [...spellings].flatMap(([text, people]): Step[] => {
    const label = levelLabel(text);
    return label ? [{ ...label, text, people }] : [];
  });
  if (steps.length * 2 < spellings.size) return inOrder([...spellings.keys()].toSorted(byLadder));
  const numbered = withoutStrays(steps.toSorted(byNumber));
  return numbered.every(isPlain) ? byOwnNumber(numbered) : inOrder(numbered.map(({ text }) => text));
}

const inOrder = (names: readonly string[]): CareerLevel[] =>
  names.map((name, at) => ({ position: at + 1, nameSv: name, nameEn: name }));

/** "3 - Supervisor" and "3" are one level, named by the spelling that says more. */
function byOwnNumber(steps: readonly Step[]): CareerLevel[] {
  const levels = new Map<number, CareerLevel>();
  for (const { number: position, name } of steps) {
    if (name) levels.set(position, { position, nameSv: name, nameEn: name });
    else if (!levels.has(position))
      levels.set(position, { position, nameSv: `Nivå ${position}`, nameEn: `Level ${position}` });
  }
  return [...levels.values()];
}

const byNumber = (a: Step, b: Step): number =>
  a.number - b.number || (a.series < b.series ? -1 : 1) || b.people - a.people;

/**
 * A slip of the finger looks like a level that one person has and that stands further from its neighbour than levels
 * usually stand from each other: the 9 of 1, 2, 3, 4, 5, 9.
 */
function withoutStrays(steps: readonly Step[]): Step[] {
  const numbers = [...new Set(steps.map((step) => step.number))];
  const gaps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0));
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0;
  const cut = gaps.findLastIndex((gap) => gap > usual * 2);
  if (numbers.length < 4 || cut === -1) return [...steps];
  const beyond = steps.filter((step) => step.number > (numbers[cut] ?? 0));
  return beyond.length === 1 && beyond[0]?.people === 1 ? steps.filter((step) => !beyond.includes(step)) : [...steps];
}

/** Usual words for levels, the lowest first. A title stands on the step of the first of them that it contains. */
const ladder = new Map(
  [
    ["praktikant", "intern", "trainee", "larling", "apprentice"],
    ["junior", "assistent", "assistant", "associate", "entry"],
    ["medarbetare", "handlaggare", "professional", "employee", "mid", "intermediate", "specialist", "konsult"],
    ["senior", "erfaren", "experienced", "expert"],
    [
      "lead",
      "staff",
      "principal",
      "supervisor",
      "team leader",
      "teamledare",
      "gruppledare",
      "arbetsledare",
      "gruppchef",
    ],
    ["manager", "chef", "enhetschef", "avdelningschef", "head"],
    ["director", "omradeschef", "verksamhetschef"],
    ["vice president", "vp", "executive", "direktor", "ledning", "chief", "president", "vd", "ceo"],
  ].flatMap((words, step) => words.map((word) => [word, step] as const)),
);
const ORDINARY_STEP = 2;

function stepOfTitle(title: string): number {
  const words = foldedWords(title).split(" ");
  const steps = words.map((word, at) => ladder.get(`${word} ${words[at + 1] ?? ""}`) ?? ladder.get(word));
  return steps.find((step) => step !== undefined) ?? ORDINARY_STEP;
}

const byLadder = (a: string, b: string): number => stepOfTitle(a) - stepOfTitle(b) || a.localeCompare(b, "sv");
