import maximumMatching from "edmonds-blossom-fixed";
import { type Constraint, lessEq, solve } from "yalps";
import type { Edges } from "../src/kernel/index.ts";

/** Somebody else's way to a heaviest matching: what it finds is worth so much; null when it gives up. */
export interface Peer {
  readonly name: string;
  readonly worth: (n: number, edges: Edges) => number | null;
}

/** Both are packages on npm under the MIT licence; which is the faster depends on the size. */
export const peers: readonly Peer[] = [
  { name: "edmonds-blossom-fixed", worth: byBlossom },
  { name: "yalps", worth: byIntegerProgram },
];

function byBlossom(_n: number, { from, to, weight }: Edges): number {
  const mate = maximumMatching(Array.from(from, (vertex, k) => [vertex, to[k]!, weight[k]!]));
  return weight.reduce((sum, value, k) => (mate[from[k]!] === to[k] ? sum + value : sum), 0);
}

/** Who needs longer is not the fastest. */
const PATIENCE_MS = 2000;

/** One variable of 0 or 1 for each edge, one limit for each vertex. */
function byIntegerProgram(n: number, { from, to, weight }: Edges): number | null {
  const variables = Array.from(from, (vertex, k) => {
    const uses: [string, number][] = [
      ["worth", weight[k]!],
      [`v${vertex}`, 1],
      [`v${to[k]}`, 1],
    ];
    return [k, uses] as const;
  });
  const constraints = Array.from({ length: n }, (_, vertex): [string, Constraint] => [`v${vertex}`, lessEq(1)]);
  const model = { direction: "maximize", objective: "worth", constraints, variables, binaries: true } as const;
  const { status, result } = solve(model, { timeout: PATIENCE_MS, tolerance: 0 });
  return status === "optimal" ? result : null;
}
