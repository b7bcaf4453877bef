import { gzipSync } from "node:zlib";
import { explain, type Result, type Round, validate } from "@parvis/matching";
import type { Aim } from "../../shared/aims.ts";
import type { AimOutcome } from "../../shared/run-view.ts";
import type { RoundInput } from "../input/round-input.ts";
import { digestOf } from "./rounds.ts";

/** More people than this have more pairs than a file is good for. */
export const MOST_EXPORTED = 150;

type Checked = { aim: Aim; round: Round; result: Result; proof: AimOutcome["proof"] };

/**
 * Everything that somebody outside needs to work the optimum out again: who there was, which pairs were allowed and what each
 * was worth as a whole number, what was set, and the prices that prove it. Why a pair is not in the list is not in it.
 */
export function exportOf({ aim, round, result, proof }: Checked, input: RoundInput): Uint8Array | null {
  if (round.people.length > MOST_EXPORTED) return null;
  const people = round.people.map(({ id }) => id).sort();
  const place = new Map(people.map((id, at) => [id, at]));
  const places = (pairs: readonly (readonly string[])[]) => pairs.map((pair) => pair.map((id) => place.get(id)));
  const { certificate, value, bound, groups } = result;
  const file = {
    format: "parvis-matching-1",
    inputDigest: digestOf(input),
    objective: {
      aim,
      tiers: round.policy.tiers,
      fullScore: 1_000_000,
      stayBonus: round.policy.stay.bonus,
      lowestBenefit: certificate.floor,
    },
    people,
    // [one, other, score]: places in `people`, and the whole number that the sum is made of.
    pairs: allowedPairs(round, result, people),
    locked: places(round.locked),
    current: places(round.current),
    result: { pairs: places(groups.map(({ members }) => members)), value, bound, proof },
    certificate,
  };
  return Uint8Array.from(gzipSync(JSON.stringify(file, (_, part: unknown) => (isTyped(part) ? [...part] : part))));
}

const isTyped = (part: unknown): part is Float64Array | Int32Array =>
  part instanceof Float64Array || part instanceof Int32Array;

function allowedPairs(round: Round, result: Result, people: readonly string[]): [number, number, number][] {
  const all = people.flatMap((one, at) => people.slice(at + 1).map((other) => [one, other] as const));
  const forbidden = new Set(forbiddenPairs(round, all));
  return people.flatMap((one, at) =>
    people
      .slice(at + 1)
      .flatMap((other, k): [number, number, number][] =>
        forbidden.has(`${one} ${other}`)
          ? []
          : scoreOf(round, result, [one, other]).map((score) => [at, at + k + 1, score]),
      ),
  );
}

/** Asks what would be wrong with locking every pair: a lock against a rule is a pair that is not allowed. */
function forbiddenPairs(round: Round, all: readonly (readonly [string, string])[]): string[] {
  const { people, policy, rejected } = round;
  const named = new Set(people.map(({ id }) => id));
  const barred = rejected.filter((pair) => pair.every((id) => named.has(id)));
  const problems = validate({ people, policy, rejected: [], current: [], locked: all });
  const against = problems.filter(({ code }) => code === "locked-against-rule").map((problem) => problem.people);
  return [...against, ...barred].map((pair) => [...pair].sort().join(" "));
}

/** The score that the engine counted, or nothing where one side gets less than the policy asks for. */
function scoreOf(round: Round, result: Result, pair: readonly [string, string]): number[] {
  const { parts } = explain(round, result, { group: pair });
  const criteria = parts.flatMap((part) => (part.kind === "criterion" ? [part] : []));
  const coverage = criteria.filter(({ criterion, known }) => criterion === "coverage" && known);
  if (coverage.some(({ value }) => Math.round(value * 1_000_000) < round.policy.minBenefit)) return [];
  return [criteria.reduce((sum, { contribution }) => sum + contribution, 0)];
}
