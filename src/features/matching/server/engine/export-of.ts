import { gzipSync } from "node:zlib";
import { allowedPairs, check, type Result, type Round, solve } from "@parvis/matching";
import type { Aim } from "../../shared/aims.ts";
import type { AimOutcome } from "../../shared/run-view.ts";
import type { RoundInput } from "../input/round-input.ts";
import { digestOf } from "./rounds.ts";

/** Pairs grow with the square of people: beyond this a file would hold more than two million (docs/decisions/0008). */
export const MOST_EXPORTED = 2000;

type Checked = { aim: Aim; round: Round; result: Result; proof: AimOutcome["proof"] };

/**
 * Everything that somebody outside needs to work the optimum out again: who there was, which pairs were allowed and what each
 * is worth as a whole number, what was set, and the prices that prove it. Nothing of it is made of wishes: scores are what
 * both of a pair may know, and `result` is the best under them. Why a pair is not in the list is not in it.
 */
export function exportOf(answer: Checked, input: RoundInput): Uint8Array | null {
  if (answer.round.people.length > MOST_EXPORTED) return null;
  const open = withoutWishes(answer);
  return open && packed(open, answer, digestOf(input));
}

/** The same question without wishes, asked whether anybody wished or not, so that not even that can be read from the file. */
function withoutWishes(answer: Checked): Checked | null {
  const { round, aim } = answer;
  const { wish = 0, ...weights } = round.policy.weights;
  if (wish === 0) return answer;
  if (Object.values(weights).every((weight) => weight === 0)) return null;
  const open: Round = { ...round, policy: { ...round.policy, weights } };
  const result = solve(open);
  return { aim, round: open, result, proof: check(open, result).proof };
}

function packed({ aim, round, result, proof }: Checked, draft: Checked, inputDigest: string): Uint8Array {
  const people = round.people.map(({ id }) => id).sort();
  const place = new Map(people.map((id, at) => [id, at]));
  const places = (pairs: readonly (readonly string[])[]) => pairs.map((pair) => pair.map((id) => place.get(id)));
  const { certificate, value, bound, groups } = result;
  const file = {
    format: "parvis-matching-2",
    inputDigest,
    objective: {
      aim,
      tiers: round.policy.tiers,
      fullScore: 1_000_000,
      stayBonus: round.policy.stay.bonus,
      lowestBenefit: certificate.floor,
    },
    people,
    firstInLine: round.people.flatMap(({ id, firstInLine }) => (firstInLine ? [place.get(id)] : [])).sort(),
    locked: places(round.locked),
    current: places(round.current),
    result: { pairs: places(groups.map(({ members }) => members)), value, bound, proof },
    // What was proposed, wishes and all; the same as the result where no wish tipped the balance.
    proposed: places(draft.result.groups.map(({ members }) => members)),
    certificate,
  };
  const json = JSON.stringify(file, (_, part: unknown) => (isTyped(part) ? [...part] : part));
  return gzipped(withPairs(json, round));
}

/** Adds `pairs`: [one, other, score], places in `people` and the whole number that the sum is made of. */
function* withPairs(json: string, round: Round): Generator<string> {
  yield `${json.slice(0, -1)},"pairs":[`;
  yield* rowsOf(round);
  yield "]}";
}

const isTyped = (part: unknown): part is Float64Array | Int32Array =>
  part instanceof Float64Array || part instanceof Int32Array;

/** How many pairs are written at once, so that no text grows with the square of people. */
const AT_ONCE = 50_000;

function* rowsOf(round: Round): Generator<string> {
  let rows: string[] = [];
  let comma = "";
  for (const pair of allowedPairs(round)) {
    rows.push(`[${pair.join()}]`);
    if (rows.length < AT_ONCE) continue;
    yield comma + rows.join();
    [rows, comma] = [[], ","];
  }
  if (rows.length > 0) yield comma + rows.join();
}

/** Piece by piece: gzip files that follow each other are one. */
const gzipped = (pieces: Iterable<string>): Uint8Array =>
  Uint8Array.from(Buffer.concat(Array.from(pieces, (piece) => gzipSync(piece))));
