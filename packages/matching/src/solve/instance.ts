import type { Scale } from "../certificate.ts";
import type { Neighbours } from "../crowd/neighbours.ts";
import type { PairScores } from "../score/pair-scores.ts";

/** One question to the search: who of the free people goes with whom, given these scores and this scale. */
export interface Instance {
  readonly scores: PairScores;
  /** 1 for people whom the search may place. */
  readonly free: Uint8Array;
  /** Pairs that earn the stay bonus. */
  readonly kept: Neighbours;
  /** 1 for people who are first in line. */
  readonly first: Uint8Array;
  readonly scale: Scale;
}
