import { z } from "zod";
import { aims } from "./aims.ts";
import { phrase } from "./phrase.ts";
import { failures, phases, runStates } from "./run-states.ts";
import { percent } from "./why.ts";

export const named = z.object({ id: z.uuid(), name: z.string() });

/** What the engine said of its answer, and only what the checker agreed to. */
const proofs = ["optimal", "bounded", "none"] as const;

/** What one aim would lead to. */
export const aimOutcome = z.object({
  aim: z.enum(aims),
  matched: z.int(),
  unmatched: z.int(),
  /** Of those who were left behind before and go first; absent in a run from before they were counted. */
  firstInLine: z.object({ matched: z.int(), all: z.int() }).optional(),
  /** What the one gets who gets least; null when nobody is matched. */
  worst: percent.nullable(),
  /** The smaller benefit divided by the larger, as a mean over the pairs: 1 is even. */
  reciprocity: z.number().min(0).max(1).nullable(),
  proof: z.enum(proofs),
  /** How far the total may be below the best, as a share of it: 0 where the proof is `optimal`. */
  gap: z.number(),
});
export type AimOutcome = z.infer<typeof aimOutcome>;

export const progressView = z.object({ aim: z.enum(aims), phase: z.enum(phases), share: z.number().min(0).max(1) });
export type ProgressView = z.infer<typeof progressView>;

export const leftOutCauses = ["left", "taken", "not-employed"] as const;

/** A pair that could not be introduced any more: somebody had left, was taken, or works here no longer. */
export const leftOut = z.object({ people: z.array(named), cause: z.enum(leftOutCauses) });
export type LeftOut = z.infer<typeof leftOut>;

const publication = z.object({
  by: named.nullable(),
  at: z.iso.datetime(),
  answerBy: z.iso.datetime(),
  message: phrase,
  /** How many pairs of those that the reader may see were introduced by it. */
  pairs: z.int(),
});

/** One run of matching, as its coordinators see it. */
export const runView = z.object({
  id: z.uuid(),
  round: z.int(),
  state: z.enum(runStates),
  aim: z.enum(aims),
  seed: z.int(),
  inputDigest: z.string().nullable(),
  progress: progressView.nullable(),
  failure: z.enum(failures).nullable(),
  /** Everybody who takes part and has room, and how many of them had answered. */
  people: z.int().nullable(),
  placeable: z.int().nullable(),
  comparison: z.array(aimOutcome),
  /** What the reader can publish now; the own pair is not counted. */
  unpublished: z.int(),
  message: phrase.nullable(),
  messageVersion: z.int(),
  publications: z.array(publication),
  startedBy: named.nullable(),
  createdAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  /** Counts the engine's answers, so that what is published is what was seen. */
  version: z.int(),
});
export type RunView = z.infer<typeof runView>;

/** Where matching stands in a programme: the run at hand, and whether there is something to match. */
export const matchingView = z.object({
  run: runView.nullable(),
  answers: z.object({
    participants: z.int(),
    answered: z.int(),
    /** Answers that were given or changed after the run read them. */
    sinceRun: z.int(),
  }),
  /** Whether the reader takes part and who else could handle the own pair. */
  you: z.object({
    takePart: z.boolean(),
    /** The draft is theirs alone, because the reader takes part and one of them does not. */
    isLeftToOthers: z.boolean(),
    otherCoordinators: z.array(named),
  }),
  can: z.object({ run: z.boolean(), edit: z.boolean(), publish: z.boolean(), export: z.boolean() }),
});
export type MatchingView = z.infer<typeof matchingView>;
