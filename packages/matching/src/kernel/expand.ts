import { type Forest, LOOSE } from "./forest.ts";
import { crown, moveLeaves, turn } from "./prices.ts";
import { evenWay, type Step, untie } from "./ring.ts";
import { scanInner, scanLoose, scanOuter } from "./scan.ts";
import { hangInner, hangOuter, scanCell, unhang } from "./tree.ts";

/** Opens an inner blossom whose price has reached zero: the way from its entry to its base stays in the tree, the rest is loose. */
export function expand(forest: Forest, cell: number): void {
  const blossom = forest.top[cell]!;
  const [tree, from, at] = [forest.tree[cell]!, forest.entryFrom[cell]!, forest.entryAt[cell]!];
  const way = wayFrom(forest, blossom, at);
  unhang(forest, cell);
  turn(forest, cell, LOOSE);
  const cells = splitCell(forest, untie(forest, blossom), cell);
  hangWay(forest, tree, way, from, at);
  for (const part of cells) {
    if (forest.slope[part]! > 0) scanInner(forest, part);
    else scanCell(forest, part, forest.slope[part] === LOOSE ? scanLoose : scanOuter);
  }
}

function wayFrom(forest: Forest, blossom: number, vertex: number): Step[] {
  let member = vertex;
  while (forest.parent[member] !== blossom) member = forest.parent[member]!;
  return evenWay(forest, blossom, member);
}

/** Gives each member a cell; the largest keeps the old one. */
function splitCell(forest: Forest, members: readonly number[], cell: number): number[] {
  const largest = members.reduce((most, member) => (forest.size[member]! > forest.size[most]! ? member : most));
  return members.map((member) => {
    const own = member === largest ? cell : forest.spareCells.pop()!;
    if (own !== cell) {
      forest.slope[own] = LOOSE;
      forest.offset[own] = 0;
      moveLeaves(forest, member, cell, own);
    }
    crown(forest, own, member, forest.z[member]!);
    return own;
  });
}

/** Entry and base are inner; on the way between them outer and inner take turns. */
function hangWay(forest: Forest, tree: number, way: readonly Step[], from: number, at: number): void {
  hangInner(forest, tree, forest.cell[at]!, from, at);
  for (let k = 1; k < way.length; k += 2) {
    const { here, there } = way[k]!;
    hangOuter(forest, tree, forest.cell[here]!);
    hangInner(forest, tree, forest.cell[there]!, here, there);
  }
}
