import type { Edit, Problem, Progress } from "@parvis/matching";
import type { Aim } from "../../shared/aims.ts";
import type { Alternative } from "../../shared/why.ts";
import type { Phase } from "../../shared/run-states.ts";
import type { AimOutcome } from "../../shared/run-view.ts";

type Pair = readonly [string, string];

/** What coordinators have set by hand, and the pairs that stand now. */
export type Standing = {
  locked: readonly Pair[];
  rejected: readonly Pair[];
  current: readonly Pair[];
  alone: readonly string[];
};

/** A round as it goes to the engine's thread; `input` are the bytes of a `RoundInput`. */
export type RoundTask = { input: Uint8Array; standing: Standing; aim: Aim };

export type SolveTask = RoundTask & { kind: "solve" };
export type TryTask = RoundTask & { kind: "try"; result: Uint8Array; edits: readonly Edit[] };
export type AlternativesTask = RoundTask & { kind: "alternatives"; result: Uint8Array; of: Pair };
export type Task = SolveTask | TryTask | AlternativesTask;

/** A pair as a row of the draft; `why` and `reasons` are JSON already, so that they are written as they come. */
export type SolvedPair = {
  members: Pair;
  gets: readonly [number, number];
  score: number;
  why: string;
  reasons: string;
};

export type Solved = {
  problems: readonly Problem[];
  digest: string;
  comparison: AimOutcome[];
  pairs: SolvedPair[];
  unmatched: { personId: string; cause: string; help: string }[];
  /** Who was kept out of it because a change was theirs. */
  heldAlone: readonly string[];
  /** The engine's result for the chosen aim, private wishes in its scores. */
  result: Uint8Array;
  /** What an outsider needs to check it, compressed; null where that would be too much to carry. */
  exported: Uint8Array | null;
};

/** What the edits would do, in engine's scores; `problems` says that they cannot be. */
export type Tried = {
  problems: readonly Problem[];
  matched: { before: number; after: number };
  worst: { before: number | null; after: number | null };
  moved: readonly { id: string; from: string | null; to: string | null; before: number; after: number }[];
};

export type AnswerTo<T extends Task> = T extends SolveTask ? Solved : T extends TryTask ? Tried : Alternative[];

/** How far the engine has come with one aim; so many other parts of the run are done `before` it. */
export type EngineProgress = Omit<Progress, "phase"> & { phase: Phase; aim: Aim; before: number };

export type FromEngine =
  { progress: EngineProgress } | { failure: unknown } | { answer: Solved | Tried | Alternative[] };
