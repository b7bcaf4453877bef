import { nestingOf } from "../solve/nesting.ts";
import { noPartners, offer } from "../solve/best-partners.ts";
import { type Candidates, candidatesFrom } from "../solve/candidates.ts";
import type { Prepared } from "../solve/prepared.ts";
import { weightOf } from "../solve/scale.ts";
import type { Terms } from "../solve/terms.ts";
import type { Result } from "../result.ts";

/** How many of each person's nearest pairs are looked at first after an edit. */
const NEAR = 8;

const remembered = new WeakMap<Result, Candidates>();

/** The pairs that come nearest to being worth it under a result's prices: after a small change the best are among them. */
export function nearPairs(prepared: Prepared, terms: Terms, result: Result): Candidates {
  const known = remembered.get(result);
  if (known) return known;
  const { scores } = prepared;
  const { prices, scale } = result.certificate;
  const near = noPartners(scores.size, NEAR);
  const { extra } = nestingOf(prices);
  for (let one = 0; one < scores.size; one++) {
    scores.row(one).forEach((score, k) => {
      const other = one + 1 + k;
      if (score < 0) return;
      const spare =
        prices.y[one]! +
        prices.y[other]! +
        extra(one, other) -
        2 * weightOf(scale, { score, isKept: false, first: terms.first[one]! + terms.first[other]! });
      offer(near, one, other, -spare);
      offer(near, other, one, -spare);
    });
  }
  const current = terms.current.flatMap((others, one) => others.map((other) => [one, other] as const));
  const candidates = candidatesFrom(scores, [near], current);
  remembered.set(result, candidates);
  return candidates;
}
