import { z } from "zod";
import { named } from "./run-view.ts";
import { percent } from "./why.ts";

const editKinds = ["locked", "rejected", "swapped"] as const;

/** Something that a coordinator changed by hand and may take back. */
export const editView = z.object({
  id: z.uuid(),
  kind: z.enum(editKinds),
  people: z.array(named),
  by: named.nullable(),
  at: z.iso.datetime(),
});
export type EditView = z.infer<typeof editView>;

const twoPeople = z.tuple([z.uuid(), z.uuid()]);

/** A change to try. A swap gives two people each other's partners. */
export const editInput = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("reject"), proposalId: z.uuid() }),
  z.object({ kind: z.literal("unlock"), proposalId: z.uuid() }),
  z.object({ kind: z.literal("swap"), personIds: twoPeople }),
]);
export type EditInput = z.infer<typeof editInput>;

/**
 * Why a change is refused. `not-allowed`: a pair that it makes breaks a rule; which one is not told, for it may be a private
 * one. `not-in-round`: somebody is not there to be swapped. `own-pair`: it would change the asker's own place.
 */
export const refusals = ["not-allowed", "not-in-round", "own-pair"] as const;
export type Refusal = (typeof refusals)[number];

const beforeAfter = <Value extends z.ZodType>(value: Value) => z.object({ before: value, after: value });

/** What a change would do to the round. */
export const effectView = z.object({
  matched: beforeAfter(z.int()),
  worst: beforeAfter(percent.nullable()),
  /** Everybody whose partner would be another one, or nobody. */
  moved: z.array(z.object({ person: named, partner: beforeAfter(named.nullable()), gets: beforeAfter(percent) })),
});
export type EffectView = z.infer<typeof effectView>;
