import { EventHeap } from "./event-heap.ts";
import type { Graph } from "./graph.ts";

/** No vertex, cell or blossom. */
export const NONE = -1;

/** How the prices in a cell move with time: they fall in outer cells, rise in inner ones and rest in loose ones. */
export const OUTER = -1;
export const LOOSE = 0;
export const INNER = 1;

/**
 * Trees of tight edges grown from all unmatched vertices at once.
 *
 * A blossom is a vertex (its own number) or an odd ring of blossoms (numbers from n on). A cell is an outermost blossom
 * with its state; vertices know their cell by one look-up. When blossoms merge, the largest keeps its cell, so a vertex
 * changes cells O(log n) times however deep blossoms nest.
 *
 * Indices come from the arrays themselves and typed arrays have no holes: that is what each `!` in this folder says.
 */
export interface Forest extends Graph {
  /** Time runs while prices move; it stands still while the structure changes. */
  now: number;
  /** Trees that still grow. */
  trees: number;
  events: EventHeap;

  mate: Int32Array;
  cell: Int32Array;
  /** The price of a vertex is this plus the level of its cell. */
  y: Float64Array;
  /** The next vertex of the same blossom; the leaves of a blossom run from `first` to `last`. */
  next: Int32Array;

  slope: Int8Array;
  /** The level of a cell is this plus its slope times now. */
  offset: Float64Array;
  top: Int32Array;
  /** The root of the cell's tree, or NONE. */
  tree: Int32Array;
  /** An inner cell hangs on the tight edge from this outer vertex ... */
  entryFrom: Int32Array;
  /** ... to this vertex of its own. */
  entryAt: Int32Array;
  /** The cells of one tree are a ring through these. */
  nextInTree: Int32Array;
  lastInTree: Int32Array;
  spareCells: number[];

  parent: Int32Array;
  first: Int32Array;
  last: Int32Array;
  size: Int32Array;
  base: Int32Array;
  /** The member of a ring that holds its base. */
  head: Int32Array;
  right: Int32Array;
  left: Int32Array;
  /** The edge of the ring from a blossom to its right neighbour: its end here and its end there. */
  rightFrom: Int32Array;
  rightTo: Int32Array;
  /** An inner blossom's own price; that of an outermost one is this minus twice the level of its cell. */
  z: Float64Array;
  spareBlossoms: number[];

  /** When the first outer price of a tree reaches zero, by root. */
  deadline: Float64Array;
  /** Scratch for finding where two paths meet. */
  seen: Int32Array;
  seenStamp: number;
}

/** A forest without trees over the given prices and mates; every blossom is a single vertex. */
export function bareForest(graph: Graph, y: Float64Array, mate: Int32Array): Forest {
  const { n } = graph;
  const most = n + (n >> 1) + 1;
  const none = (length: number) => new Int32Array(length).fill(NONE);
  const same = (length: number) => new Int32Array(length).map((_, k) => k);
  return {
    ...graph,
    now: 0,
    trees: 0,
    events: new EventHeap(),
    mate,
    cell: same(n),
    y,
    next: none(n),
    slope: new Int8Array(n),
    offset: new Float64Array(n),
    top: same(n),
    tree: none(n),
    entryFrom: none(n),
    entryAt: none(n),
    nextInTree: same(n),
    lastInTree: same(n),
    spareCells: [],
    parent: none(most),
    first: same(most),
    last: same(most),
    size: new Int32Array(most).fill(1),
    base: same(most),
    head: none(most),
    right: none(most),
    left: none(most),
    rightFrom: none(most),
    rightTo: none(most),
    z: new Float64Array(most),
    spareBlossoms: Array.from({ length: most - n }, (_, k) => most - 1 - k),
    deadline: new Float64Array(n).fill(Infinity),
    seen: new Int32Array(n),
    seenStamp: 0,
  };
}
