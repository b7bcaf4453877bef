export { graphOf, type Edges, type Graph } from "./graph.ts";
export { matchSteps, maximumWeightMatching, type Matching } from "./matching.ts";
