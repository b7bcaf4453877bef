/**
 * Prices that prove a matching best. With doubled weights 2w, people in the order of their ids:
 * y >= 0 for each person and z > 0 for each listed odd set, and for every allowed pair (u, v)
 * y_u + y_v + (the z of all sets that hold both) >= 2w. Then no matching is worth more than
 * half of (sum of y) + (sum of z times half the set's size, rounded down).
 */
export interface Prices {
  readonly y: Float64Array;
  /** The people in an order in which each set lies together. */
  readonly order: Int32Array;
  /** Set k is `order[from[k]]` up to but not `order[to[k]]`; sets are nested or apart, by where they begin, longer ones first. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly z: Float64Array;
}

/**
 * How a pair's score becomes the one weight that carries the tiers:
 * `unit * (placed + first for each who is first in line + score + bonus if kept) + 1 if kept`.
 */
export interface Scale {
  /** More than all scores together, so that one more pair always wins; 0 without that tier. */
  readonly placed: number;
  /**
   * The same for each of the two who is first in line; 0 without that tier, or when nobody is. It need not outweigh
   * `placed`: whom a matching can place is a matroid, so the answer that places most of those in line also places most.
   */
  readonly first: number;
  /** 1, or 0 without the total tier. */
  readonly total: number;
  readonly bonus: number;
  /** More than all kept pairs together, so that the total always wins; 1 when changes are not counted. */
  readonly unit: number;
  /** What one kept pair is worth below the total: 1, or 0 when changes are not counted. */
  readonly kept: number;
}

/** What `check` needs to see that nothing better exists. Locked pairs stand outside of it. */
export interface Certificate {
  readonly scale: Scale;
  /** Over every allowed pair where both get at least `floor`; locked people have price 0. */
  readonly prices: Prices;
  /** The least own benefit that was kept for everybody; 0 without the worst-off tier. */
  readonly floor: number;
  /** Shows, with weight 1 for each allowed pair and each who is first in line, that no floor at all would place more. */
  readonly anyFloor: Prices | null;
  /** Shows, with the same weights over pairs where both get more than `floor`, that a higher floor would place fewer. */
  readonly aboveFloor: Prices | null;
}
