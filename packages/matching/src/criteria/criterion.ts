import type { Crowd } from "../crowd/crowd.ts";
import type { Evidence } from "./evidence.ts";
import type { Reciprocity } from "./reciprocity.ts";

/** What a policy says about how criteria measure. */
export interface CriterionSettings {
  /** How what each side gets becomes one value for the pair. */
  readonly reciprocity: Reciprocity;
  /** Whether the same site is wanted, unwanted or indifferent. */
  readonly place: "near" | "far" | "ignore";
  /** Shared half hours a week that are enough; three times the length of a meeting is a good start. */
  readonly neededSlots: number;
}

/** Fills `out[j]` for `from` <= j < `to` with a value from 0 to 1, or NaN where a side has not said; `out[person]` means nothing. */
export type Row = (person: number, from: number, to: number, out: Float64Array) => void;

/** One criterion measured over one crowd. */
export interface Measure {
  /** What the person is worth to j. */
  readonly gives: Row;
  /** What j is worth to the person: the same function as `gives` where both directions are equal. */
  readonly gets: Row;
  /** True when everybody has said, so that no value is NaN. */
  readonly complete: boolean;
}

export interface Criterion {
  readonly id: string;
  /** Who may see the part: both members, or only the one it is about. */
  readonly audience: "pair" | "self";
  /** How the two directions become the pair's value. */
  readonly blend: "mean" | "reciprocity";
  /** Null when the settings make the criterion indifferent: its weight then counts nothing. */
  readonly measure: (crowd: Crowd, settings: CriterionSettings) => Measure | null;
  /** What the value from giver to getter rests on, for people to read. */
  readonly evidence: (crowd: Crowd, giver: number, getter: number) => Evidence[];
}
