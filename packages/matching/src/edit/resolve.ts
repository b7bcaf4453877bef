import type { Certificate } from "../certificate.ts";
import type { Crowd } from "../crowd/crowd.ts";
import type { Matching } from "../kernel/matching.ts";
import { type Made, pairsMade } from "../report/groups.ts";
import { isFloorShown } from "../report/result.ts";
import { valuesOf } from "../report/values.ts";
import type { Result, TierValues } from "../result.ts";
import type { Round } from "../round.ts";
import { nearPairs } from "./near-pairs.ts";
import { type Prepared, preparedOf } from "../solve/prepared.ts";
import { type Earlier, pursue } from "../solve/pursue.ts";
import { finish, newRun } from "../solve/run.ts";
import { type Terms, termsOf } from "../solve/terms.ts";

/** What is locked and what is rejected: the two lists that edits change. */
export type EditedLists = Pick<Round, "locked" | "rejected">;

/** The best answer under other lists. */
export interface Resolved {
  readonly made: readonly Made[];
  readonly value: TierValues;
  readonly certificate: Certificate;
  readonly proof: "optimal" | "bounded";
}

/** Solves a round again under other lists, starting from its result: most prices stay as they are. */
export function resolve(round: Round, result: Result, lists: EditedLists): Resolved {
  const prepared = preparedOf(round);
  const terms = termsOf(prepared.crowd, { ...lists, current: round.current });
  const earlier = result.proof === "none" ? undefined : earlierOf(prepared, terms, result);
  const run = newRun(round.policy.effort?.maxEvents);
  const { answer, certificate } = finish(pursue(run, prepared, terms, round.policy, earlier));
  const made = pairsMade(prepared.measure, terms, answer.matching.mate);
  const value = valuesOf(made, certificate.scale.bonus, terms.first);
  const isProven = answer.isBest && isFloorShown(certificate, value, round);
  return { made, value, certificate, proof: isProven ? "optimal" : "bounded" };
}

const earlierOf = (prepared: Prepared, terms: Terms, result: Result): Earlier => ({
  matching: matchingOf(prepared, result),
  candidates: nearPairs(prepared, terms, result),
  floor: result.certificate.floor,
});

/** The pairs of a result as the search left them, with their prices. */
function matchingOf({ crowd }: Prepared, { groups, certificate }: Result): Matching {
  const mate = new Int32Array(crowd.size).fill(-1);
  for (const { members, locked } of groups) {
    const [one, other] = placesIn(crowd, members);
    if (locked) continue;
    mate[one] = other;
    mate[other] = one;
  }
  return { mate, prices: certificate.prices, events: 0, finished: true };
}

/** The pairs of a result with everything measured of them. */
export const madeIn = ({ crowd, measure }: Prepared, { groups }: Result): Made[] =>
  groups.map(({ members, locked, kept }) => {
    const [a, b] = placesIn(crowd, members);
    const [one, other] = [Math.min(a, b), Math.max(a, b)];
    return { one, other, locked, kept, ...measure(one, other) };
  });

/** The places of two people who must be in the crowd. */
export function placesIn(crowd: Crowd, [a, b]: readonly [string, string]): [number, number] {
  const [one, other] = [crowd.indexOf.get(a), crowd.indexOf.get(b)];
  if (one === undefined || other === undefined) throw new Error("a pair of people who are not in the round");
  return [one, other];
}
