/** The engine against the fastest peer on npm, and its own promises for whole rounds. */
import { type Peer, peers } from "../../packages/matching/bench/peers.ts";
import { sparseEdges } from "../../packages/matching/bench/sparse.ts";
import { roundFrom } from "../../packages/matching/src/generate/index.ts";
import { check, type Result, type Round, solve, trySwap } from "../../packages/matching/src/index.ts";
import { type Edges, maximumWeightMatching } from "../../packages/matching/src/kernel/index.ts";
import type { Bench, Round as Measured } from "../bench.ts";
import { cpu, slowness } from "./speed.ts";

const ROUNDS = 7;

export const benches: Bench[] = [
  pairs(300, 2.5),
  pairs(1000, 9),
  wholeRound(50, 20),
  wholeRound(1000, 500),
  wholeRound(3000, 1500),
  edit(1000, 5),
];

/** A sparse graph of so many people: ours and the fastest peer take turns, and must find the same worth. */
function pairs(people: number, times: number): Bench {
  return {
    name: `matching-pairs-${people}`,
    unit: "ms",
    ratioKind: "cpu",
    goal: `at least ${times} times faster than the fastest peer on npm`,
    holds: ({ ratio }) => ratio <= 1 / times,
    async *rounds(): AsyncGenerator<Measured> {
      const edges = sparseEdges(people, 1);
      ours(people, edges);
      for (let round = 0; round < ROUNDS; round++) {
        const mine = cpu(() => ours(people, edges));
        const theirs = peers.map((peer) => peerTime(peer, people, edges, mine.outcome));
        yield { value: mine.ms, baseline: Math.min(...theirs) };
      }
    },
  };
}

function ours(people: number, edges: Edges): number {
  const { mate, finished } = maximumWeightMatching(people, edges);
  if (!finished) throw new Error("the search did not come to its end");
  return edges.weight.reduce((sum, weight, k) => (mate[edges.from[k] ?? -1] === edges.to[k] ? sum + weight : sum), 0);
}

function peerTime(peer: Peer, people: number, edges: Edges, expected: number): number {
  const { ms, outcome } = cpu(() => peer.worth(people, edges));
  if (outcome === null) return Infinity;
  if (Math.round(outcome) !== expected) throw new Error(`${peer.name} finds ${outcome}, we find ${expected}`);
  return ms;
}

/** Scoring, search and proof over all pairs, against the promise scaled by how slow the machine is right now. */
function wholeRound(people: number, promisedMs: number): Bench {
  return {
    name: `matching-all-pairs-${people}`,
    unit: "ms",
    ratioKind: "cpu",
    goal: `scored, solved and proven over all pairs in ${promisedMs} ms on the box of bench.md`,
    holds: ({ ratio }) => ratio <= 1,
    async *rounds(): AsyncGenerator<Measured> {
      solve(roundFrom({ people, seed: 1 }));
      for (let seed = 1; seed <= ROUNDS; seed++) {
        const round = roundFrom({ people, seed });
        const [before, { ms, outcome }, after] = [slowness(), cpu(() => solve(round)), slowness()];
        yield { value: ms, baseline: (promisedMs * (before + after)) / 2 };
        mustBeOptimal(round, outcome);
      }
    },
  };
}

function mustBeOptimal(round: Round, result: Result): void {
  const { ok, proof, findings } = check(round, result);
  if (!ok || proof !== "optimal") throw new Error(`not optimal: ${JSON.stringify(findings.slice(0, 3))}`);
}

/** Rejecting one pair after another of a solved round, each with its effect on everybody. */
function edit(people: number, promisedMs: number): Bench {
  return {
    name: `matching-edit-${people}`,
    unit: "ms",
    ratioKind: "cpu",
    goal: `the effect of an edit in ${promisedMs} ms on the box of bench.md`,
    holds: ({ ratio }) => ratio <= 1,
    async *rounds(): AsyncGenerator<Measured> {
      const round = roundFrom({ people, seed: 2 });
      const result = solve(round);
      for (const { members } of result.groups.slice(0, 20)) trySwap(round, result, [{ kind: "reject", members }]);
      for (const { members } of result.groups.slice(20, 20 + 2 * ROUNDS)) {
        const edits = [{ kind: "reject", members }] as const;
        const [slow, { ms, outcome }] = [slowness(), cpu(() => trySwap(round, result, edits))];
        yield { value: ms, baseline: promisedMs * slow };
        const anew = solve({ ...round, rejected: [members] });
        if (outcome.after.total !== anew.value.total) throw new Error("the effect is not that of the edited round");
      }
    },
  };
}
