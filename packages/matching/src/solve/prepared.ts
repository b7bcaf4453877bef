import { type Crowd, crowdOf } from "../crowd/crowd.ts";
import { placesOf } from "../crowd/neighbours.ts";
import type { Round } from "../round.ts";
import type { PairScores } from "../score/pair-scores.ts";
import { type CoverageRow, coverageRows } from "../score/coverage-rows.ts";
import { type ScoreRow, scoreRows } from "../score/scorer.ts";
import { pairMeter, type PairMeter } from "../score/pair-values.ts";
import { type Judge, judgeOf, rulesOf } from "../score/judge.ts";
import { type Weights, weightsOf } from "../score/weighed.ts";
import { type Candidates, candidatesFrom } from "./candidates.ts";
import { finish, newRun, type Run, type Steps } from "./run.ts";
import { scoreAll } from "./score-all.ts";

/** What the people and the policy of a round come to, before locks and rejections: scored once, asked many times. */
export interface Prepared {
  readonly crowd: Crowd;
  readonly weights: Weights;
  readonly judge: Judge;
  readonly fillScores: ScoreRow;
  readonly coverOf: (person: number, from: number) => CoverageRow;
  readonly scores: PairScores;
  /** Everything measured of one pair, the lower place first; worked out once for each pair. */
  readonly measure: PairMeter;
  /** The smaller own benefit of each pair; only where the policy looks at the worst-off. */
  readonly lowest: PairScores | null;
  readonly candidates: Candidates;
  readonly allowedPairs: number;
}

const remembered = new WeakMap<Round, Prepared>();

/** Scores a round at the first call for this object, and remembers. */
export function preparedOf(round: Round): Prepared {
  const prepared = finish(prepare(newRun(), round));
  if (prepared === null) throw new Error("nobody stops this run");
  return prepared;
}

/** Scores a round step by step; null when the run was stopped before all was scored. */
export function* prepare(run: Run, round: Round): Steps<Prepared | null> {
  const known = remembered.get(round);
  if (known) return known;
  const crowd = crowdOf(round.people);
  const weights = weightsOf(crowd, round.policy);
  const judge = judgeOf(crowd, rulesOf(round.policy));
  const fillScores = scoreRows(crowd.size, round.policy, weights, judge);
  const coverOf = coverageRows(crowd.size, weights.coverage);
  const scored = yield* scoreAll(run, crowd.size, { fillScores, coverOf }, round.policy);
  if (run.stopped) return null;
  const measure = pairMeter(crowd.size, weights, round.policy.reciprocity);
  const current = round.current.flatMap((members) => placesOf(crowd, members));
  const candidates = candidatesFrom(scored.scores, scored.best, current);
  const prepared = { crowd, weights, judge, fillScores, coverOf, measure, ...scored, candidates };
  remembered.set(round, prepared);
  return prepared;
}
