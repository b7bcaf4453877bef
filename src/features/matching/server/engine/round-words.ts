import type { CommonItem, StyleScale } from "#features/programmes/shared/needs-questions.ts";
import type { Phrase } from "../../shared/phrase.ts";

/** What the engine's ids are called, and where and when the round is: nothing of it is about a person. */
export type RoundWords = {
  skills: Readonly<Record<string, Phrase>>;
  styles: readonly StyleScale[];
  common: readonly CommonItem[];
  /** The organisation's zone, which shared hours are told in. */
  timeZone: string;
  /** A day of the week that hours are compared in. */
  startsOn: string;
};

/** The name of a skill; one that is not in the catalogue any more keeps its id, so that nothing is silently left out. */
export const skillName = ({ skills }: RoundWords, id: string): Phrase => skills[id] ?? { sv: id, en: id };
