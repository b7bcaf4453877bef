import type { Certificate } from "../certificate.ts";
import { FULL } from "../person.ts";
import type { TierValues } from "../result.ts";
import { dualOf } from "../solve/nesting.ts";
import type { Terms } from "../solve/terms.ts";
import type { Made } from "./groups.ts";

/** What the pairs come to in each tier. */
export function valuesOf(made: readonly Made[], bonus: number, first: Uint8Array): TierValues {
  const benefits = made.filter(({ locked }) => !locked).flatMap((pair) => pair.benefits);
  const kept = made.filter((pair) => pair.kept).length;
  return {
    placed: 2 * made.length,
    first: made.reduce((sum, { one, other }) => sum + first[one]! + first[other]!, 0),
    worst: benefits.length === 0 ? null : Math.min(...benefits),
    total: made.reduce((sum, { score }) => sum + score, 0) + kept * bonus,
    kept,
  };
}

/** What the prices of a search that ended early still promise. */
export function boundOf(made: readonly Made[], { scale, prices, floor }: Certificate, terms: Terms): TierValues {
  const locked = valuesOf(
    made.filter((pair) => pair.locked),
    scale.bonus,
    terms.first,
  );
  const pairs = made.length - locked.placed / 2;
  const first = valuesOf(made, scale.bonus, terms.first).first - locked.first;
  const most = Math.floor(dualOf(prices) / 2 / scale.unit);
  const room = terms.free.reduce((sum, free) => sum + free, 0) >> 1;
  const inLine = terms.free.reduce((sum, free, person) => sum + free * terms.first[person]!, 0);
  const isCounted = (step: number) => step > 0 && floor === 0;
  const placeable = isCounted(scale.placed) ? Math.min(room, Math.floor(most / scale.placed)) : room;
  const total = scale.total > 0 ? most - pairs * scale.placed - first * scale.first : pairs * FULL;
  return {
    placed: locked.placed + 2 * placeable,
    first: locked.first + (isCounted(scale.first) ? Math.min(inLine, Math.floor(most / scale.first)) : inLine),
    worst: null,
    total: locked.total + total,
    kept: terms.currentPairs,
  };
}
