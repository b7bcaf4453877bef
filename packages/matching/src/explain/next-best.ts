import { movedBetween } from "../edit/moved.ts";
import { madeIn, resolve } from "../edit/resolve.ts";
import type { Audience, NextBestPart } from "../explanation.ts";
import { standingOf } from "../report/standing.ts";
import type { Result, TierValues } from "../result.ts";
import type { Round } from "../round.ts";
import { nestingOf } from "../solve/nesting.ts";
import { type Prepared, preparedOf } from "../solve/prepared.ts";
import { weightOf } from "../solve/scale.ts";
import { termsOf } from "../solve/terms.ts";

/** How many alternatives are told. */
const TOLD = 3;

/** How many are solved again to find them; beyond, what the prices say of the rest decides. */
const TRIED = 12;

type Told = Audience & NextBestPart;
interface Tried {
  readonly part: Told;
  readonly loss: number;
}

/** The partners whose forced pair would cost the round least, each with its exact cost. */
export function nextBest(round: Round, result: Result, person: number): Told[] {
  const tried: Tried[] = [];
  for (const { other, atLeast } of byCost(round, result, person).slice(0, TRIED)) {
    const third = tried[TOLD - 1];
    if (third && atLeast >= third.loss) break;
    tried.push(forced(round, result, person, other));
    tried.sort((a, b) => a.loss - b.loss);
  }
  return tried.slice(0, TOLD).map(({ part }) => part);
}

/** Everybody who could be a partner instead, with what the prices say that forcing the pair costs at least. */
export function byCost(round: Round, result: Result, person: number): { other: number; atLeast: number }[] {
  const prepared = preparedOf(round);
  const { free, barred, current, first } = termsOf(prepared.crowd, round);
  const { scale, prices } = result.certificate;
  const partner = partnerOf(prepared, result, person);
  if (free[person] === 0 || prices.y.length === 0) return [];
  const scores = new Int32Array(prepared.crowd.size);
  prepared.fillScores(person, 0, scores);
  const nesting = nestingOf(prices);
  const others = Array.from(scores.keys()).filter(
    (other) =>
      other !== person &&
      other !== partner &&
      scores[other]! >= 0 &&
      free[other] === 1 &&
      !barred[person]!.includes(other),
  );
  const atLeast = (other: number) =>
    (prices.y[person]! + prices.y[other]! + nesting.extra(person, other)) / 2 -
    weightOf(scale, {
      score: scores[other]!,
      isKept: current[person]!.includes(other),
      first: first[person]! + first[other]!,
    });
  return others
    .map((other) => ({ other, atLeast: atLeast(other) }))
    .sort((a, b) => a.atLeast - b.atLeast || a.other - b.other);
}

function partnerOf({ crowd }: Prepared, { groups }: Result, person: number): number | undefined {
  const { id } = crowd.people[person]!;
  const partner = groups.find(({ members }) => members.includes(id))?.members.find((member) => member !== id);
  return partner === undefined ? undefined : crowd.indexOf.get(partner);
}

/** Solves the round again with the pair locked. */
function forced(round: Round, result: Result, person: number, other: number): Tried {
  const prepared = preparedOf(round);
  const { crowd, measure } = prepared;
  const [one, two] = [crowd.people[person]!.id, crowd.people[other]!.id];
  const { value, made } = resolve(round, result, { ...round, locked: [...round.locked, [one, two]] });
  const was = standingOf(crowd.size, madeIn(prepared, result), "shownBenefits");
  const moved = movedBetween(crowd, was, standingOf(crowd.size, made, "shownBenefits"));
  const loss = (tier: keyof TierValues) => (result.value[tier] ?? 0) - (value[tier] ?? 0);
  const { scale } = result.certificate;
  const part: Told = {
    audience: "coordinator",
    kind: "next-best",
    person: one,
    partner: two,
    shown: measure(Math.min(person, other), Math.max(person, other)).shown,
    placedLoss: loss("placed"),
    firstLoss: loss("first"),
    totalLoss: loss("total"),
    losers: moved
      .map(({ id, benefit }) => ({ id, loss: benefit.before - benefit.after }))
      .filter((loser) => loser.loss > 0),
  };
  const counted = (scale.placed * loss("placed")) / 2 + scale.first * loss("first") + scale.total * loss("total");
  return { part, loss: scale.unit * counted + scale.kept * loss("kept") };
}
