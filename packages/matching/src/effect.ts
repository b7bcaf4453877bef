import type { Id, Score } from "./person.ts";
import type { Problem } from "./problem.ts";
import type { TierValues } from "./result.ts";

/** A change tried by hand. `swap` gives two people each other's partners. */
export type Edit =
  | { readonly kind: "lock"; readonly members: readonly [Id, Id] }
  | { readonly kind: "unlock"; readonly members: readonly [Id, Id] }
  | { readonly kind: "reject"; readonly members: readonly [Id, Id] }
  | { readonly kind: "swap"; readonly people: readonly [Id, Id] };

/** One person whose partner changes. A benefit of 0 is that of being alone. */
export interface Moved {
  readonly id: Id;
  readonly from: Id | null;
  readonly to: Id | null;
  readonly benefit: { readonly before: Score; readonly after: Score };
}

/** What the edits would do to the best answer. */
export interface Effect {
  /** Errors that the edits bring in; the rest then describes no change. */
  readonly problems: readonly Problem[];
  readonly before: TierValues;
  readonly after: TierValues;
  readonly moved: readonly Moved[];
  readonly groups: readonly (readonly [Id, Id])[];
  readonly unmatched: readonly Id[];
  readonly proof: "optimal" | "bounded" | "none";
}
