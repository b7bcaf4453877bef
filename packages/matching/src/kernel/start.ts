import { NONE } from "./forest.ts";
import type { Graph } from "./graph.ts";

/** Prices that cover every edge, and mates along edges that they cover exactly. */
export interface Standing {
  readonly y: Float64Array;
  readonly mate: Int32Array;
}

/** Every vertex asks for its best edge: dear enough to cover all, and nobody is matched. */
export function coldStanding(graph: Graph): Standing {
  const y = new Float64Array(graph.n);
  for (let v = 0; v < graph.n; v++) {
    for (let arc = graph.start[v]!; arc < graph.start[v + 1]!; arc++) y[v] = Math.max(y[v]!, graph.twice[arc]! / 2);
  }
  return { y, mate: new Int32Array(graph.n).fill(NONE) };
}

/** How often a vertex may be taken over from its partner, for each vertex there is. */
const TAKEOVERS = 4;

/**
 * Lets every unmatched vertex lower its price to its best offer and take the one who offers it: at once if free, else
 * by an auction step, at the price of the second best. Afterwards unmatched prices are even, as the forest needs.
 */
export function auction(graph: Graph, { y, mate }: Standing): void {
  const waiting: number[] = [];
  for (let v = 0; v < graph.n; v++) if (mate[v] === NONE) waiting.push(v);
  for (let k = 0; k < waiting.length && k < (TAKEOVERS + 1) * graph.n; k++) {
    const vertex = waiting[k]!;
    if (mate[vertex] !== NONE) continue;
    const freed = bid(graph, y, mate, vertex);
    if (freed !== NONE) waiting.push(freed);
  }
  for (let v = 0; v < graph.n; v++) if (mate[v] === NONE && y[v]! % 2 !== 0) y[v]!++;
}

/** One bid; returns who lost their partner by it. */
function bid(graph: Graph, y: Float64Array, mate: Int32Array, vertex: number): number {
  let [best, second, partner] = [0, 0, NONE];
  for (let arc = graph.start[vertex]!; arc < graph.start[vertex + 1]!; arc++) {
    const other = graph.target[arc]!;
    const offer = graph.twice[arc]! - y[other]!;
    if (offer > best || (offer === best && partner !== NONE && mate[partner] !== NONE)) {
      second = best;
      best = offer;
      partner = other;
    } else if (offer > second) second = offer;
  }
  y[vertex] = best;
  if (partner === NONE) return NONE;
  const rival = mate[partner]!;
  if (rival !== NONE) {
    // Without a difference to the second best nothing would be decided, and two could outbid each other for ever.
    if (best === second) return NONE;
    y[vertex] = second;
    y[partner]! += best - second;
    mate[rival] = NONE;
  }
  mate[vertex] = partner;
  mate[partner] = vertex;
  return rival;
}
