import { type Forest, LOOSE, OUTER } from "./forest.ts";
import { priceOf, topPriceOf } from "./prices.ts";

/**
 * Events are numbers: an arc that may have become tight, or below zero ~k for a vertex k whose price may have reached
 * zero, or for a blossom k >= n that may have to open. Nothing is taken back; whoever takes an event looks whether it is true.
 */
const eventOf = (vertexOrBlossom: number): number => ~vertexOrBlossom;

/** Brings the deadline of the tree forward to when this outer vertex reaches zero. */
function noteDeadline(forest: Forest, vertex: number, tree: number): void {
  const time = forest.now + priceOf(forest, vertex);
  if (time >= forest.deadline[tree]!) return;
  forest.deadline[tree] = time;
  forest.events.push(time, eventOf(vertex));
}

/** Foresees every edge of the leaves from `first` to `last`, which have just become outer. */
export function scanOuter(forest: Forest, first: number, last: number): void {
  const tree = forest.tree[forest.cell[first]!]!;
  for (let v = first; ; v = forest.next[v]!) {
    noteDeadline(forest, v, tree);
    if (v === last) break;
  }
  for (let v = first; ; v = forest.next[v]!) {
    scanOuterVertex(forest, v);
    if (v === last) return;
  }
}

function scanOuterVertex(forest: Forest, vertex: number): void {
  const { target, twice, cell, slope, offset, y, now, deadline, tree, events } = forest;
  const [own, price] = [cell[vertex]!, priceOf(forest, vertex)];
  const limit = deadline[tree[own]!]!;
  const end = forest.start[vertex + 1]!;
  for (let arc = forest.start[vertex]!; arc < end; arc++) {
    const other = target[arc]!;
    const theirs = cell[other]!;
    const way = slope[theirs]!;
    if (way > 0 || theirs === own) continue;
    const slack = price + y[other]! + offset[theirs]! + way * now - twice[arc]!;
    const time = way === LOOSE ? now + slack : now + slack / 2;
    // A tree ends at its deadline at the latest, and then everything in it is foreseen anew.
    if (time > limit || (way === OUTER && time > deadline[tree[theirs]!]!)) continue;
    events.push(time, arc);
  }
}

/** Foresees when outer neighbours will reach the leaves from `first` to `last`, which have just become loose. */
export function scanLoose(forest: Forest, first: number, last: number): void {
  const { target, twice, cell, slope, now, deadline, tree, events } = forest;
  for (let v = first; ; v = forest.next[v]!) {
    const price = priceOf(forest, v);
    const end = forest.start[v + 1]!;
    for (let arc = forest.start[v]!; arc < end; arc++) {
      const theirs = cell[target[arc]!]!;
      if (slope[theirs] !== OUTER) continue;
      const time = now + price + priceOf(forest, target[arc]!) - twice[arc]!;
      if (time <= deadline[tree[theirs]!]!) events.push(time, arc);
    }
    if (v === last) return;
  }
}

/** Foresees when an inner blossom must open. */
export function scanInner(forest: Forest, cell: number): void {
  const blossom = forest.top[cell]!;
  if (blossom >= forest.n) forest.events.push(forest.now + topPriceOf(forest, cell) / 2, eventOf(blossom));
}

/** How far an edge is from tight, for ends in different cells. */
export const slackOf = (forest: Forest, arc: number): number =>
  priceOf(forest, forest.source[arc]!) + priceOf(forest, forest.target[arc]!) - forest.twice[arc]!;
