import type { Id, Person } from "./person.ts";
import type { Policy } from "./policy.ts";

/** Two people; longer lists are refused by `validate` as long as the form is pairs. */
export type Members = readonly Id[];

/** Everything one run needs. Treat it as frozen: what is computed from it is remembered for the same object. */
export interface Round {
  readonly people: readonly Person[];
  readonly policy: Policy;
  /** Pairs that must be. */
  readonly locked: readonly Members[];
  /** Pairs that must not be. */
  readonly rejected: readonly Members[];
  /** Pairs that are proposed or running now: keeping them earns the stay bonus. */
  readonly current: readonly Members[];
}
