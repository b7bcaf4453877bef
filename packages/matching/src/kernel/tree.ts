import { type Forest, INNER, LOOSE, NONE, OUTER } from "./forest.ts";
import { turn } from "./prices.ts";
import { scanInner, scanLoose, scanOuter } from "./scan.ts";

/** Plants a tree at an unmatched vertex; its edges are foreseen by whoever has planted all. */
export function plant(forest: Forest, root: number): void {
  const cell = forest.cell[root]!;
  forest.tree[cell] = root;
  turn(forest, cell, OUTER);
  forest.trees++;
}

/** Hangs a loose matched cell, reached from `from` at `at`, into the tree as inner and its partner as outer. */
export function grow(forest: Forest, from: number, at: number): void {
  const tree = forest.tree[forest.cell[from]!]!;
  const inner = forest.cell[at]!;
  hangInner(forest, tree, inner, from, at);
  const outer = forest.cell[forest.mate[forest.base[forest.top[inner]!]!]!]!;
  hangOuter(forest, tree, outer);
  scanInner(forest, inner);
  scanCell(forest, outer, scanOuter);
}

/** Puts a loose cell into a tree below the tight edge from `from` to `at`; its prices rise from now on. */
export function hangInner(forest: Forest, tree: number, cell: number, from: number, at: number): void {
  hang(forest, tree, cell);
  forest.entryFrom[cell] = from;
  forest.entryAt[cell] = at;
  turn(forest, cell, INNER);
}

/** Puts a loose cell into a tree as the partner of an inner one; its prices fall from now on. */
export function hangOuter(forest: Forest, tree: number, cell: number): void {
  hang(forest, tree, cell);
  turn(forest, cell, OUTER);
}

/** Runs a scan over all leaves of a cell. */
export function scanCell(forest: Forest, cell: number, scan: typeof scanOuter): void {
  const blossom = forest.top[cell]!;
  scan(forest, forest.first[blossom]!, forest.last[blossom]!);
}

function hang(forest: Forest, tree: number, cell: number): void {
  const { nextInTree, lastInTree } = forest;
  const anchor = forest.cell[tree]!;
  const after = nextInTree[anchor]!;
  forest.tree[cell] = tree;
  nextInTree[cell] = after;
  lastInTree[cell] = anchor;
  nextInTree[anchor] = cell;
  lastInTree[after] = cell;
}

/** Takes a cell out of its tree. */
export function unhang(forest: Forest, cell: number): void {
  const { nextInTree, lastInTree } = forest;
  const [before, after] = [lastInTree[cell]!, nextInTree[cell]!];
  nextInTree[before] = after;
  lastInTree[after] = before;
  nextInTree[cell] = cell;
  lastInTree[cell] = cell;
  forest.tree[cell] = NONE;
}

/** The cells of a tree in a list that stays as it is while the tree changes. */
function cellsOf(forest: Forest, root: number): number[] {
  const anchor = forest.cell[root]!;
  const cells = [anchor];
  for (let cell = forest.nextInTree[anchor]!; cell !== anchor; cell = forest.nextInTree[cell]!) cells.push(cell);
  return cells;
}

/** Ends trees: their cells become loose, and the other trees look at them anew. */
export function release(forest: Forest, roots: readonly number[]): void {
  const cells = roots.flatMap((root) => cellsOf(forest, root));
  for (const cell of cells) {
    unhang(forest, cell);
    turn(forest, cell, LOOSE);
  }
  for (const root of roots) forest.deadline[root] = Infinity;
  forest.trees -= roots.length;
  if (forest.trees > 0) for (const cell of cells) scanCell(forest, cell, scanLoose);
}
