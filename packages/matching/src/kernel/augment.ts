import { type Forest, NONE, OUTER } from "./forest.ts";
import { rotate } from "./rotate.ts";
import { release } from "./tree.ts";

/** Matches the ends of a tight edge from an outer vertex to another tree, or to an unmatched vertex without one. */
export function augment(forest: Forest, outer: number, other: number): void {
  const tree = forest.tree[forest.cell[outer]!]!;
  const theirs = forest.cell[other]!;
  if (forest.slope[theirs] === OUTER) {
    const theirTree = forest.tree[theirs]!;
    flip(forest, outer, other);
    flip(forest, other, outer);
    return release(forest, [tree, theirTree]);
  }
  flip(forest, outer, other);
  rotate(forest, forest.top[theirs]!, other);
  forest.mate[other] = outer;
  release(forest, [tree]);
}

/** Leaves an outer vertex whose price is zero unmatched in place of the root of its tree. */
export function retire(forest: Forest, outer: number): void {
  const tree = forest.tree[forest.cell[outer]!]!;
  flip(forest, outer, NONE);
  release(forest, [tree]);
}

/** Swaps matched and unmatched edges from an outer vertex up to the root of its tree. */
function flip(forest: Forest, outer: number, newMate: number): void {
  const { mate, cell, top, base } = forest;
  let [vertex, partner] = [outer, newMate];
  while (true) {
    const blossom = top[cell[vertex]!]!;
    const above = mate[base[blossom]!]!;
    rotate(forest, blossom, vertex);
    mate[vertex] = partner;
    if (above === NONE) return;
    const inner = cell[above]!;
    partner = forest.entryAt[inner]!;
    vertex = forest.entryFrom[inner]!;
    rotate(forest, top[inner]!, partner);
    mate[partner] = vertex;
  }
}
