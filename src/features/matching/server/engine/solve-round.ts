import { check, explain, type Group, type Progress, type Result, type Round, solve } from "@parvis/matching";
import { type Aim, aims } from "../../shared/aims.ts";
import type { UnmatchedCause } from "../../shared/cause.ts";
import { pairIds } from "../../shared/pair-ids.ts";
import type { AimOutcome } from "../../shared/run-view.ts";
import { inputFrom, type RoundInput, toBytes } from "../input/round-input.ts";
import { causeOf } from "./cause-of.ts";
import { exportOf } from "./export-of.ts";
import { nextBestOf } from "./find-alternatives.ts";
import { helpFor } from "./help-of.ts";
import { percentOfScore } from "./percent.ts";
import { type ReasonedPerson, reasonsOf } from "./reasons-of.ts";
import { digestOf, roundOf } from "./rounds.ts";
import type { EngineProgress, Solved, SolvedPair, SolveTask } from "./tasks.ts";
import { type ScoredPair, sharedParts, whyOf } from "./why-of.ts";

type Tell = (progress: EngineProgress) => void;

/** An answer together with what an independent look at it has found to be proven. */
type Checked = { aim: Aim; round: Round; result: Result; proof: AimOutcome["proof"] };

/** Solves a round under every aim, has each answer checked, and explains the one that was chosen. */
export function solveRound({ input: bytes, standing, aim: chosen }: SolveTask, tell: Tell): Solved {
  const input = inputFrom(bytes);
  // The chosen one last: the screen then tells of it while its reasons are being found.
  const order = [...aims.filter((aim) => aim !== chosen), chosen];
  const answers = order.map((aim, before) => {
    tell({ aim, before, phase: "scoring", done: 0, of: 1 });
    // Other aims are what they would be from the start; only the chosen one holds on to what stands.
    const round = roundOf(input, aim === chosen ? standing : { ...standing, current: [] }, aim);
    return solveFor(aim, round, (progress) => tell({ ...progress, aim, before }));
  });
  const answer = answers.find(({ aim }) => aim === chosen);
  if (!answer) throw new Error("an aim that is none");
  return {
    problems: answer.result.problems,
    digest: digestOf(input),
    comparison: aims.flatMap((aim) => answers.filter((one) => one.aim === aim).map((one) => outcomeOf(one, input))),
    pairs: pairsOf(answer, input, tell),
    unmatched: unmatchedOf(answer, input),
    heldAlone: standing.alone,
    result: Uint8Array.from(toBytes(answer.result)),
    exported: exportOf(answer, input),
  };
}

function solveFor(aim: Aim, round: Round, onProgress: (progress: Progress) => void): Checked {
  const result = solve(round, { onProgress });
  // The engine's word is not enough: what is shown as proven is what a second look, which shares nothing with it, agrees to.
  return { aim, round, result, proof: check(round, result).proof };
}

function outcomeOf({ aim, result, proof }: Checked, { people, unanswered }: RoundInput): AimOutcome {
  const matched = result.groups.length * 2;
  const gets = result.groups.map(({ benefits }) => benefits);
  const even = gets.map(([a, b]) => (Math.max(a, b) === 0 ? 1 : Math.min(a, b) / Math.max(a, b)));
  return {
    aim,
    matched,
    unmatched: people.length + unanswered.length - matched,
    firstInLine: { matched: result.value.first, all: people.filter(({ firstInLine }) => firstInLine).length },
    worst: gets.length === 0 ? null : percentOfScore(Math.min(...gets.flat())),
    reciprocity: even.length === 0 ? null : even.reduce((sum, value) => sum + value, 0) / even.length,
    proof,
    gap: proof === "optimal" ? 0 : result.gap,
  };
}

/** Up to so many people everybody's alternatives are found at once; each costs a dozen rounds solved again. */
const MOST_COMPARED = 100;

function pairsOf({ aim, round, result }: Checked, input: RoundInput, tell: Tell): SolvedPair[] {
  const people = new Map(input.people.map((person) => [person.id, person]));
  const reasoned = (id: string): ReasonedPerson => {
    const person = people.get(id);
    if (!person) throw new Error("a pair with somebody who is not in the round");
    return { person, common: input.common[id] ?? {} };
  };
  return result.groups.map((group, done) => {
    tell({ aim, before: aims.length, phase: "explaining", done, of: result.groups.length });
    const pair = scored(group);
    const [one, other] = pair.members;
    const ofPair = explain(round, result, { group: pair.members });
    const nextBest = input.people.length <= MOST_COMPARED ? nextBestOf(round, result, pair.members) : null;
    return {
      ...pair,
      score: group.shown,
      why: JSON.stringify(whyOf(pair, ofPair, { nextBest, words: input.words })),
      reasons: JSON.stringify(reasonsOf([reasoned(one), reasoned(other)], sharedParts(ofPair), input.words)),
    };
  });
}

function scored({ members: [one, other], benefits: [ones, others] }: Group): ScoredPair {
  const members = pairIds(one, other);
  return { members, gets: members[0] === one ? [ones, others] : [others, ones] };
}

function unmatchedOf({ round, result }: Checked, input: RoundInput): Solved["unmatched"] {
  const { unanswered, words } = input;
  const helpful = helpFor(round, result, input);
  const asRow = (personId: string, cause: UnmatchedCause) => ({
    personId,
    cause: JSON.stringify(cause),
    help: JSON.stringify(helpful.get(personId) ?? []),
  });
  return [
    ...result.unmatched.map(({ id, cause }) => asRow(id, causeOf(cause, words))),
    ...unanswered.map((id) => asRow(id, { kind: "not-answered" })),
  ];
}
