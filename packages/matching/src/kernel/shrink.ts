import { type Forest, INNER, NONE, OUTER } from "./forest.ts";
import { crown, moveLeaves, topPriceOf, turn } from "./prices.ts";
import { type Ring, tie } from "./ring.ts";
import { scanOuter } from "./scan.ts";
import { unhang } from "./tree.ts";

/** Ties the ring that a tight edge between two outer cells of one tree closes into a blossom, which is outer. */
export function shrink(forest: Forest, one: number, other: number): void {
  const meeting = meetingCell(forest, one, other);
  const ring = ringThrough(forest, one, other, meeting);
  const cells = ring.blossoms.map((blossom) => forest.cell[forest.first[blossom]!]!);
  const wasInner = ring.blossoms.filter((_, k) => forest.slope[cells[k]!] === INNER);
  cells.forEach((cell, k) => void (forest.z[ring.blossoms[k]!] = topPriceOf(forest, cell)));
  const blossom = tie(forest, ring);
  mergeCells(forest, ring.blossoms, cells, blossom);
  for (const inner of wasInner) scanOuter(forest, forest.first[inner]!, forest.last[inner]!);
}

/** The largest blossom keeps its cell and takes the others in. */
function mergeCells(forest: Forest, blossoms: readonly number[], cells: readonly number[], blossom: number): void {
  let largest = 0;
  blossoms.forEach((member, k) => {
    if (forest.size[member]! > forest.size[blossoms[largest]!]!) largest = k;
  });
  const home = cells[largest]!;
  blossoms.forEach((member, k) => {
    if (k === largest) return;
    const cell = cells[k]!;
    unhang(forest, cell);
    moveLeaves(forest, member, cell, home);
    forest.top[cell] = NONE;
    forest.spareCells.push(cell);
  });
  turn(forest, home, OUTER);
  crown(forest, home, blossom, 0);
}

/** The outer cell where the paths of two outer vertices to their root meet, found by steps in turn so that neither runs far beyond it. */
function meetingCell(forest: Forest, one: number, other: number): number {
  const { cell, seen } = forest;
  const stamp = ++forest.seenStamp;
  let [here, there] = [cell[one]!, cell[other]!];
  while (true) {
    if (here !== NONE) {
      if (seen[here] === stamp) return here;
      seen[here] = stamp;
      here = outerAbove(forest, here);
    }
    [here, there] = [there, here];
  }
}

function outerAbove(forest: Forest, outer: number): number {
  const above = forest.mate[forest.base[forest.top[outer]!]!]!;
  return above === NONE ? NONE : forest.cell[forest.entryFrom[forest.cell[above]!]!]!;
}

/** From the meeting cell down to `one`, over the edge to `other`, and up to the meeting cell again. */
function ringThrough(forest: Forest, one: number, other: number, meeting: number): Ring {
  const down = pathTo(forest, one, meeting);
  const up = pathTo(forest, other, meeting);
  return {
    blossoms: [forest.top[meeting]!, ...down.blossoms.reverse(), ...up.blossoms],
    from: [...down.to.reverse(), one, ...up.from],
    to: [...down.from.reverse(), other, ...up.to],
  };
}

/** The blossoms from an outer vertex up to but not with the meeting cell, and the edge that leads on from each. */
function pathTo(forest: Forest, vertex: number, meeting: number): Ring {
  const { cell, top, base, mate, entryFrom, entryAt } = forest;
  const path: Ring = { blossoms: [], from: [], to: [] };
  for (let outer = cell[vertex]!; outer !== meeting;) {
    const below = base[top[outer]!]!;
    const inner = cell[mate[below]!]!;
    path.blossoms.push(top[outer]!, top[inner]!);
    path.from.push(below, entryAt[inner]!);
    path.to.push(mate[below]!, entryFrom[inner]!);
    outer = cell[entryFrom[inner]!]!;
  }
  return path;
}
