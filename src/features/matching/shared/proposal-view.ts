import { z } from "zod";
import { cause } from "./cause.ts";
import { help } from "./help.ts";
import { leftOutCauses, named } from "./run-view.ts";
import { percent, why } from "./why.ts";

/** Orders of the list of proposals: by what the one gets who gets less, the best or the weakest first, or by name. */
export const proposalSorts = ["weaker-side", "weakest-first", "name"] as const;
export type ProposalSort = (typeof proposalSorts)[number];

const person = named.extend({
  title: z.string().nullable(),
  department: z.string().nullable(),
  /** Was declined or left behind before, and goes first until a partner is found. */
  isFirstInLine: z.boolean(),
});
export type ProposedPerson = z.infer<typeof person>;

/** A pair that would be introduced. The numbers judge how the two fit, and nobody but coordinators sees them. */
export const proposalView = z.object({
  id: z.uuid(),
  one: person,
  other: person,
  oneGets: percent,
  otherGets: percent,
  score: percent,
  /** Set by hand, so that later changes leave it alone. */
  held: z.object({ kind: z.enum(["locked", "swapped"]), by: named.nullable() }).nullable(),
  isPublished: z.boolean(),
  /** Why it was not introduced when the rest was. */
  leftOut: z.enum(leftOutCauses).nullable(),
  why,
  /** Names of those whom `why` mentions. */
  people: z.array(named),
});
export type ProposalView = z.infer<typeof proposalView>;

export const unmatchedView = z.object({ id: z.uuid(), person, cause, help: z.array(help), people: z.array(named) });
export type UnmatchedView = z.infer<typeof unmatchedView>;
