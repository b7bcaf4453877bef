import type { Prices } from "../certificate.ts";
import { NONE } from "./forest.ts";
import type { Graph } from "./graph.ts";
import type { Standing } from "./start.ts";

/**
 * Takes up an earlier answer on a changed graph: sets are dissolved into their members' prices, prices are raised where
 * an edge is new or better, and mates part whose edge is gone or no longer covered exactly.
 */
export function warmStanding(graph: Graph, prices: Prices, earlier: Int32Array): Standing {
  const y = dissolved(prices);
  const mate = new Int32Array(graph.n).fill(NONE);
  for (let v = 0; v < graph.n; v++) {
    for (let arc = graph.start[v]!; arc < graph.start[v + 1]!; arc++) {
      const [other, twice] = [graph.target[arc]!, graph.twice[arc]!];
      if (y[v]! + y[other]! < twice) y[v] = twice - y[other]!;
    }
  }
  for (let v = 0; v < graph.n; v++) {
    for (let arc = graph.start[v]!; arc < graph.start[v + 1]!; arc++) {
      const other = graph.target[arc]!;
      if (earlier[v] === other && y[v]! + y[other]! === graph.twice[arc]) mate[v] = other;
    }
  }
  return { y, mate };
}

/** Each member takes half of the price of every set that holds it: edges inside cost the same as before. */
function dissolved({ y, order, from, to, z }: Prices): Float64Array {
  const steps = new Float64Array(order.length + 1);
  for (let k = 0; k < z.length; k++) {
    steps[from[k]!]! += z[k]! / 2;
    steps[to[k]!]! -= z[k]! / 2;
  }
  const plain = Float64Array.from(y);
  let sum = 0;
  for (let at = 0; at < order.length; at++) {
    sum += steps[at]!;
    plain[order[at]!]! += sum;
  }
  return plain;
}
