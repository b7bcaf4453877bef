import type { Forest } from "./forest.ts";

/** How far the prices of a cell have moved by now. */
const levelOf = (forest: Forest, cell: number): number => forest.offset[cell]! + forest.slope[cell]! * forest.now;

/** What a vertex costs now. */
export const priceOf = (forest: Forest, vertex: number): number =>
  forest.y[vertex]! + levelOf(forest, forest.cell[vertex]!);

/** From now on the prices in this cell move this way. */
export function turn(forest: Forest, cell: number, slope: -1 | 0 | 1): void {
  forest.offset[cell]! += (forest.slope[cell]! - slope) * forest.now;
  forest.slope[cell] = slope;
}

/** What the outermost blossom of a cell costs now. */
export const topPriceOf = (forest: Forest, cell: number): number =>
  forest.z[forest.top[cell]!]! - 2 * levelOf(forest, cell);

/** Makes a blossom the outermost of a cell at its present price. */
export function crown(forest: Forest, cell: number, blossom: number, z: number): void {
  forest.top[cell] = blossom;
  forest.z[blossom] = z + 2 * levelOf(forest, cell);
}

/** Moves the leaves of a blossom to another cell without changing their prices. */
export function moveLeaves(forest: Forest, blossom: number, from: number, to: number): void {
  const { next, cell, y } = forest;
  const shift = levelOf(forest, from) - levelOf(forest, to);
  const last = forest.last[blossom]!;
  for (let v = forest.first[blossom]!; ; v = next[v]!) {
    y[v]! += shift;
    cell[v] = to;
    if (v === last) return;
  }
}
