import { z } from "zod";
import { phrase } from "./phrase.ts";
import { percent } from "./why.ts";

/** Rules that a coordinator may know stood in the way. A block, or that somebody once said no, is never among them. */
export const namedRules = [
  "reporting-line",
  "same-team",
  "shared-language",
  "previous-partner",
  "minimum-benefit",
  "minimum-score",
] as const;

const ruleCount = z.object({ rule: z.enum(namedRules), people: z.int() });

/** Why somebody is left without a partner, with what the words about it and about what would help are made of. */
export const cause = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("not-answered") }),
  /** `inTheWay`: how many people each rule takes away. `wouldOpen`: how many would be possible without it. */
  z.object({
    kind: z.literal("no-allowed-partner"),
    inTheWay: z.array(ruleCount),
    wouldOpen: z.array(ruleCount),
  }),
  /** Nobody offers what the person seeks, or nobody seeks what she or he offers. */
  z.object({ kind: z.literal("no-complement"), unmet: z.array(phrase), unwanted: z.array(phrase) }),
  z.object({ kind: z.literal("below-minimum"), best: percent, minimum: percent }),
  z.object({ kind: z.literal("partners-taken"), people: z.int() }),
  z.object({ kind: z.literal("odd-one-out") }),
  /** Everybody who fits is worth more elsewhere; the nearest first. */
  z.object({ kind: z.literal("outbid"), nearest: z.array(z.uuid()) }),
  z.object({ kind: z.literal("search-stopped") }),
]);
export type UnmatchedCause = z.infer<typeof cause>;
