import fc from "fast-check";
import type { Edges } from "../src/kernel/index.ts";

export interface Drawn {
  readonly n: number;
  readonly edges: readonly (readonly [from: number, to: number, weight: number])[];
}

/** Simple graphs whose weights lie in one of five ranges: all equal, nearly all equal, small, middling, large. */
export const graphs = (most: number): fc.Arbitrary<Drawn> =>
  fc.tuple(fc.integer({ min: 2, max: most }), fc.constantFrom(1, 3, 10, 1000, 1_000_000)).chain(([n, heaviest]) => {
    const vertex = fc.nat(n - 1);
    const edge = fc.tuple(vertex, vertex, fc.integer({ min: 1, max: heaviest }));
    return fc.array(edge, { maxLength: 4 * n }).map((drawn) => ({ n, edges: simple(drawn) }));
  });

function simple(drawn: readonly [number, number, number][]): [number, number, number][] {
  const byEnds = new Map<string, [number, number, number]>();
  for (const [a, b, weight] of drawn) if (a !== b) byEnds.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b, weight]);
  return [...byEnds.values()];
}

export const edgesOf = (edges: Drawn["edges"]): Edges => ({
  from: Int32Array.from(edges, ([from]) => from),
  to: Int32Array.from(edges, ([, to]) => to),
  weight: Float64Array.from(edges, ([, , weight]) => weight),
});

/** What a matching is worth; throws unless everybody is their partner's partner along an edge. */
export function worthOf(edges: Drawn["edges"], mate: ArrayLike<number>): number {
  const weights = new Map(
    edges.flatMap(
      ([a, b, weight]) =>
        [
          [`${a} ${b}`, weight],
          [`${b} ${a}`, weight],
        ] as const,
    ),
  );
  return Array.from(mate).reduce((sum, partner, vertex) => {
    if (partner < 0) return sum;
    const weight = weights.get(`${vertex} ${partner}`);
    if (weight === undefined || mate[partner] !== vertex) throw new Error("not a matching of this graph");
    return partner > vertex ? sum + weight : sum;
  }, 0);
}
