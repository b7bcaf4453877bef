import type { Prices } from "../certificate.ts";
import { bareForest } from "./forest.ts";
import { type Edges, type Graph, graphOf } from "./graph.ts";
import { readPrices } from "./read-prices.ts";
import { advance, plantAll } from "./search.ts";
import { auction, coldStanding } from "./start.ts";
import { warmStanding } from "./warm.ts";

/** Each vertex's partner, or -1, with the prices that prove it best (or bound it when the search was stopped). */
export interface Matching {
  readonly mate: Int32Array;
  readonly prices: Prices;
  readonly events: number;
  readonly finished: boolean;
}

/** How many events pass between two chances to stop. */
const BATCH = 1024;

/**
 * Finds a matching of the greatest weight, step by step: yields how many trees are left and stops when told to.
 * An earlier answer on a similar graph with the same vertices saves most of the work.
 */
export function* matchSteps(
  graph: Graph,
  earlier?: Matching,
  maxEvents = Infinity,
): Generator<number, Matching, "stop" | undefined> {
  const standing = earlier ? warmStanding(graph, earlier.prices, earlier.mate) : coldStanding(graph);
  auction(graph, standing);
  const forest = bareForest(graph, standing.y, standing.mate);
  plantAll(forest);
  let events = 0;
  while (forest.trees > 0 && events < maxEvents) {
    events += advance(forest, Math.min(BATCH, maxEvents - events));
    if (forest.trees > 0 && (yield forest.trees) === "stop") break;
  }
  return { mate: forest.mate, prices: readPrices(forest), events, finished: forest.trees === 0 };
}

/** Finds a matching of the greatest weight in a graph on the vertices 0 to n-1. */
export function maximumWeightMatching(n: number, edges: Edges, earlier?: Matching): Matching {
  const steps = matchSteps(graphOf(n, edges), earlier);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
