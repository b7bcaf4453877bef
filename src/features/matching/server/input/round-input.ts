import { deserialize, serialize } from "node:v8";
import type { Person } from "@parvis/matching";
import type { ProgrammeRules } from "../engine/aim-policy.ts";
import type { RoundWords } from "../engine/round-words.ts";

/** A choice of each question on things in common, by the question's id. */
export type CommonAnswers = Readonly<Record<string, readonly string[]>>;

/**
 * What one run reads: the people as the engine sees them, pairs that somebody has said no to before, and what people said
 * they may have in common. It holds wishes and blocks, so it is only ever where no coordinator reads.
 */
export type RoundInput = {
  people: readonly Person[];
  rules: ProgrammeRules;
  /** Pairs that did not come about or did not last, and are not to be tried again. */
  refused: readonly (readonly [string, string])[];
  common: Readonly<Record<string, CommonAnswers>>;
  /** Those who take part and have room, but have not said what they seek. */
  unanswered: readonly string[];
  /** Those who have room for more than the one partner that a round gives. */
  roomy: readonly string[];
  words: RoundWords;
};

/** Bytes rather than JSON: bit sets stay what they are, and the one thread that serves people never has to read them. */
export const toBytes = (value: unknown): Buffer => serialize(value);

export const inputFrom = (bytes: Uint8Array): RoundInput => deserialize(bytes) as RoundInput;
