import { roundFrom } from "../src/generate/index.ts";
import type { Edges } from "../src/kernel/index.ts";
import { preparedOf } from "../src/solve/prepared.ts";

/** The pairs that the engine looks at first in an invented round, as a graph: about a dozen for each person. */
export function sparseEdges(people: number, seed: number): Edges {
  const { one, other, score } = preparedOf(roundFrom({ people, seed })).candidates;
  return { from: Int32Array.from(one), to: Int32Array.from(other), weight: Float64Array.from(score) };
}
