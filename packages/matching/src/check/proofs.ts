import type { Crowd } from "../crowd/crowd.ts";
import type { Result } from "../result.ts";
import type { Round } from "../round.ts";
import { heldPrices, type HeldPrices } from "./held-prices.ts";
import type { Lists } from "./lists.ts";
import type { Finding } from "./report.ts";
import type { Rescored } from "./rescore.ts";
import { isScaleRight, weighed } from "./weighing.ts";

/** How many uncovered pairs are named. */
const NAMED = 20;

/** The certificate of a result, held against one pair after another. */
export interface Proofs {
  readonly findings: Finding[];
  /** The prices of all tiers in one weight, and of the two counts that the worst-off tier rests on. */
  readonly main: HeldPrices | null;
  readonly anyFloor: HeldPrices | null;
  readonly aboveFloor: HeldPrices | null;
  readonly look: (one: number, other: number, pair: Rescored) => void;
}

/** Takes the certificate apart; what is wrong with it before any pair is looked at is found already. */
export function proofsOf(crowd: Crowd, lists: Lists, round: Round, { certificate }: Result): Proofs {
  const { scale, floor } = certificate;
  const isFree = (person: number) => !lists.isLocked(person) && (crowd.people[person]?.capacity.pair ?? 0) > 0;
  const held = (prices: typeof certificate.prices | null) => prices && heldPrices(prices, crowd.size, isFree);
  const [main, anyFloor, aboveFloor] = [certificate.prices, certificate.anyFloor, certificate.aboveFloor].map(held);
  const findings: Finding[] = [];
  if (!isScaleRight(scale, round, lists.current.size)) findings.push({ code: "wrong-scale", people: [] });
  if (!main) findings.push({ code: "malformed-prices", people: [] });
  const look = (one: number, other: number, { isAllowed, score, lowest }: Rescored) => {
    const key = lists.keyOf(one, other);
    const inLine = lists.inLine(one) + lists.inLine(other);
    const steps = 1 + (scale.first > 0 ? inLine : 0);
    if (!isAllowed || !isFree(one) || !isFree(other) || lists.rejected.has(key)) return;
    const covered =
      (lowest < floor || !main || main.covers(one, other, weighed(scale, score, lists.current.has(key), inLine))) &&
      (!anyFloor || anyFloor.covers(one, other, steps)) &&
      (!aboveFloor || lowest <= floor || aboveFloor.covers(one, other, steps));
    if (!covered && findings.length < NAMED) {
      findings.push({ code: "uncovered-pair", people: [crowd.people[one]!.id, crowd.people[other]!.id] });
    }
  };
  return { findings, main: main ?? null, anyFloor: anyFloor ?? null, aboveFloor: aboveFloor ?? null, look };
}
