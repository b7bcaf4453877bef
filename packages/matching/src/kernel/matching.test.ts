import maximumMatching from "edmonds-blossom-fixed";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Drawn, edgesOf, graphs, worthOf } from "../../tests/arbitrary-graphs.ts";
import { heldPrices } from "../check/held-prices.ts";
import { randomFrom } from "../generate/random.ts";
import { type Matching, maximumWeightMatching } from "./matching.ts";

const matched = ({ n, edges }: Drawn, earlier?: Matching): Matching =>
  maximumWeightMatching(n, edgesOf(edges), earlier);

/** The value of a matching, after its prices have shown that nothing is worth more. */
function provenWorth({ n, edges }: Drawn, { mate, prices }: Matching): number {
  const held = heldPrices(prices, n, () => true);
  const worth = worthOf(edges, mate);
  expect(held?.bound).toBe(worth);
  expect(edges.every(([a, b, weight]) => held?.covers(a, b, weight))).toBe(true);
  return worth;
}

describe("matching a graph", { timeout: 60_000 }, () => {
  it("finds what the peer finds, and proves it", () => {
    const sameAsPeer = fc.property(graphs(60), (graph) => {
      const peer = worthOf(graph.edges, maximumMatching(graph.edges.map((edge) => [...edge])));
      expect(provenWorth(graph, matched(graph))).toBe(peer);
    });
    fc.assert(sameAsPeer, { numRuns: 600 });
  });

  it("finds the same worth from an earlier answer as from nothing, whatever has changed", () => {
    const change = fc.record({ keep: fc.double({ min: 0, max: 1, noNaN: true }), seed: fc.nat() });
    const sameWarm = fc.property(graphs(40), change, (graph, { keep, seed }) => {
      const random = randomFrom(seed);
      const edges = graph.edges
        .filter(() => random() > 0.1)
        .map(([a, b, weight]) => [a, b, random() < keep ? weight : 1 + Math.floor(random() * 1000)] as const);
      const changed = { n: graph.n, edges };
      expect(provenWorth(changed, matched(changed, matched(graph)))).toBe(provenWorth(changed, matched(changed)));
    });
    fc.assert(sameWarm, { numRuns: 400 });
  });

  it("never loses by one more edge and never gains by one less", () => {
    const monotone = fc.property(graphs(30), (graph) => {
      const fewer = { n: graph.n, edges: graph.edges.slice(1) };
      expect(provenWorth(fewer, matched(fewer))).toBeLessThanOrEqual(provenWorth(graph, matched(graph)));
    });
    fc.assert(monotone, { numRuns: 200 });
  });

  it("is worth so many times more when every edge is", () => {
    const scaled = fc.property(graphs(30), fc.integer({ min: 2, max: 1000 }), (graph, times) => {
      const larger = { n: graph.n, edges: graph.edges.map(([a, b, weight]) => [a, b, weight * times] as const) };
      expect(provenWorth(larger, matched(larger))).toBe(times * provenWorth(graph, matched(graph)));
    });
    fc.assert(scaled, { numRuns: 200 });
  });
});

/**
 * A vertex that is drawn into one pair after another, so that each blossom holds the last: `depth` deep. In the end a
 * lonely vertex is reached from the innermost ring, and every ring around it must turn.
 */
function nested(depth: number): Drawn {
  const heavy = 4 * depth;
  const rings = Array.from({ length: depth }, (_, k): [number, number, number][] => {
    const [one, other] = [2 * k + 1, 2 * k + 2];
    return [
      [one, other, heavy],
      [0, one, heavy - k - 1],
      [0, other, heavy - k - 1],
    ];
  });
  return { n: 2 * depth + 2, edges: [...rings.flat(), [1, 2 * depth + 1, 2]] };
}

function sparse(n: number, degree: number): Drawn {
  const random = randomFrom(n);
  const neighbour = (vertex: number) => (vertex + 1 + Math.floor(random() * (n - 1))) % n;
  const drawn = Array.from({ length: n * degree }, (_, k) => [k % n, neighbour(k % n)] as const);
  return { n, edges: drawn.map(([a, b]) => [a, b, 1 + Math.floor(random() * 1_000_000)]) };
}

describe("matching very large graphs", { timeout: 60_000 }, () => {
  it("holds blossoms that nest twenty thousand deep", () => {
    const graph = nested(20_000);
    const matching = matched(graph);
    expect(matching.prices.z.length).toBeGreaterThan(19_000);
    expect(matching.mate[1]).toBe(40_001);
    provenWorth(graph, matching);
  });

  it("holds fifty thousand people", () => {
    const { n, edges } = sparse(50_000, 5);
    const { mate, prices, finished } = matched({ n, edges });
    const held = heldPrices(prices, n, () => true);
    expect(finished).toBe(true);
    expect(edges.every(([a, b, weight]) => held?.covers(a, b, weight))).toBe(true);
    expect(mate.every((partner, vertex) => partner < 0 || mate[partner] === vertex)).toBe(true);
  });
});
