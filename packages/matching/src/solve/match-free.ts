import type { Prices } from "../certificate.ts";
import { graphOf } from "../kernel/graph.ts";
import { type Matching, matchSteps } from "../kernel/matching.ts";
import { addPair, type Candidates, candidatesOf, edgesOf } from "./candidates.ts";
import { pairsOf } from "./best-partners.ts";
import type { Instance } from "./instance.ts";
import { covered, uncoveredPairs } from "./pricing.ts";
import { report, type Run, type Steps } from "./run.ts";

/** Who goes with whom, and prices that cover every allowed pair, not only the candidates. */
export interface Answer {
  readonly matching: Matching;
  readonly prices: Prices;
  /** The prices prove that no answer is better; else they only bound it. */
  readonly isBest: boolean;
  readonly candidates: number;
  readonly rounds: number;
}

/** How many uncovered pairs of each person become candidates at once. */
const ADDED = 6;

/** Matches the free people over the candidates, then asks every other pair whether it would be worth more, until none is. */
export function* matchFree(run: Run, instance: Instance, base: Candidates, earlier?: Matching): Steps<Answer> {
  const candidates = candidatesOf(instance, base);
  for (let [rounds, matching] = [1, earlier]; ; rounds++) {
    matching = yield* search(run, instance, candidates, matching);
    const uncovered = yield* uncoveredPairs(run, instance, matching.prices, ADDED * rounds);
    const found = [...pairsOf(uncovered)];
    if (run.stopped || found.length === 0) {
      const prices = run.stopped ? covered(instance, matching.prices) : matching.prices;
      return { matching, prices, isBest: !run.stopped, candidates: candidates.one.length, rounds };
    }
    let [person, row]: [number, Int32Array] = [-1, new Int32Array(0)];
    for (const [one, other] of found.sort(([a], [b]) => a - b)) {
      if (one !== person) [person, row] = [one, instance.scores.row(one)];
      addPair(candidates, one, other, row[other - one - 1]!);
    }
  }
}

function* search(run: Run, instance: Instance, candidates: Candidates, earlier?: Matching): Steps<Matching> {
  const graph = graphOf(instance.scores.size, edgesOf(instance, candidates));
  const steps = matchSteps(graph, earlier, run.stopped ? 0 : run.maxEvents - run.events);
  let step = steps.next();
  for (let most = 0; !step.done; step = steps.next(run.stopped ? "stop" : undefined)) {
    most = Math.max(most, step.value);
    yield* report(run, { phase: "matching", done: most - step.value, of: most });
  }
  run.events += step.value.events;
  if (!step.value.finished) run.stopped = true;
  return step.value;
}
