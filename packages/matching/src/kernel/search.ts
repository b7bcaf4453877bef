import { augment, retire } from "./augment.ts";
import { expand } from "./expand.ts";
import { type Forest, INNER, LOOSE, NONE, OUTER } from "./forest.ts";
import { priceOf, topPriceOf } from "./prices.ts";
import { scanOuter, slackOf } from "./scan.ts";
import { shrink } from "./shrink.ts";
import { grow, plant } from "./tree.ts";

/** Plants a tree at every unmatched vertex that has a price left. */
export function plantAll(forest: Forest): void {
  const roots: number[] = [];
  for (let v = 0; v < forest.n; v++) if (forest.mate[v] === NONE && forest.y[v]! > 0) roots.push(v);
  for (const root of roots) plant(forest, root);
  for (const root of roots) scanOuter(forest, root, root);
}

/** Takes up to so many events in the order of time and returns how many it took; fewer mean that nothing is left to do. */
export function advance(forest: Forest, events: number): number {
  for (let taken = 0; taken < events; taken++) {
    if (forest.trees === 0) return taken;
    forest.now = forest.events.time;
    take(forest, forest.events.pop());
  }
  return events;
}

function take(forest: Forest, event: number): void {
  if (event >= 0) return takeArc(forest, event);
  if (~event < forest.n) return takeVertex(forest, ~event);
  takeBlossom(forest, ~event);
}

function takeArc(forest: Forest, arc: number): void {
  const { cell, slope, source, target, tree } = forest;
  const forward = slope[cell[source[arc]!]!] === OUTER;
  const outer = forward ? source[arc]! : target[arc]!;
  const other = forward ? target[arc]! : source[arc]!;
  const [own, theirs] = [cell[outer]!, cell[other]!];
  if (own === theirs || slope[own] !== OUTER || slope[theirs] === INNER || slackOf(forest, arc) !== 0) return;
  if (slope[theirs] === LOOSE && forest.mate[forest.base[forest.top[theirs]!]!] !== NONE) grow(forest, outer, other);
  else if (tree[own] === tree[theirs]) shrink(forest, outer, other);
  else augment(forest, outer, other);
}

function takeVertex(forest: Forest, vertex: number): void {
  if (forest.slope[forest.cell[vertex]!] === OUTER && priceOf(forest, vertex) === 0) retire(forest, vertex);
}

function takeBlossom(forest: Forest, blossom: number): void {
  const cell = forest.cell[forest.first[blossom]!]!;
  const isInner = forest.top[cell] === blossom && forest.slope[cell] === INNER;
  if (isInner && topPriceOf(forest, cell) === 0) expand(forest, cell);
}
