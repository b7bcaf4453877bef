import type { CareerLevel } from "../../shared/career-level.ts";
import { foldedWords } from "./folded-words.ts";

/** A label such as "3 - Supervisor", "Nivå 3" or "IC4": letters before the number, the number, and what it is called. */
export type LevelLabel = { series: string; number: number; name: string };

const LABEL =
  /^(?:niv[åa]|level|lvl|grade|grad|band|steg)?\s*(\p{L}{0,3})[ -]?(\d{1,3})(?:\s*[-–—:.)/]\s*|\s+|$)(.*)$/iu;

/** Takes a label apart; null for a label without a number, `name` "" for one that is only a number. */
export function levelLabel(text: string): LevelLabel | null {
  const [, series = "", number, name = ""] = LABEL.exec(text.trim()) ?? [];
  return number === undefined ? null : { series: series.toUpperCase(), number: Number(number), name: name.trim() };
}

/**
 * Reads a cell onto the organisation's list: by a spelling that a person has decided about, by a level's name, or by its
 * number ("3", "3 - Supervisor", "L3"). Answers the position; null for a level that is not in the list.
 */
export function levelReader(
  levels: readonly CareerLevel[],
  chosen: Readonly<Record<string, number>>,
): (text: string) => number | null {
  const positions = new Set(levels.map(({ position }) => position));
  const decided = Object.entries(chosen).filter(([, position]) => positions.has(position));
  const known = new Map(
    [
      ...levels.flatMap(({ nameSv, nameEn, position }) => [nameSv, nameEn].map((name) => [name, position] as const)),
      ...decided,
    ].map(([name, position]) => [foldedWords(name), position]),
  );
  return (text) => {
    const label = levelLabel(text);
    const byName = known.get(foldedWords(text)) ?? known.get(foldedWords(label?.name ?? ""));
    if (byName !== undefined) return byName;
    return label && isPlain(label) && positions.has(label.number) ? label.number : null;
  };
}

/** "3" and "L3" are the third level of the only list; "M3" and "IC3" belong to lists of their own. */
export const isPlain = ({ series }: LevelLabel): boolean => series === "" || series === "L" || series === "N";
