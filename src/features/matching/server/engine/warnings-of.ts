import { FULL } from "@parvis/matching";
import type { CriterionLine, Why } from "../../shared/why.ts";
import type { ScoredPair } from "./why-of.ts";

/** More than this much resting on averages, in percent, is said first. */
const MUCH_ASSUMED = 40;
/** A difference in what the two get that is worth a second look, of a million. */
const UNEVEN = 0.25 * FULL;

/** What a coordinator should look at before this pair is introduced. */
export function warningsOf(
  { members, gets }: ScoredPair,
  lines: readonly CriterionLine[],
  assumed: number,
): Why["warnings"] {
  const of = (criterion: string) => lines.find((line) => line.criterion === criterion);
  const [one, other] = members;
  const coverage = of("coverage");
  const time = of("availability");
  const gap = gets[0] - gets[1];
  return [
    ...(assumed > MUCH_ASSUMED ? [{ kind: "assumed" as const, personId: null }] : []),
    ...(isEmpty(coverage?.one) ? [{ kind: "empty-handed" as const, personId: one }] : []),
    ...(isEmpty(coverage?.other) ? [{ kind: "empty-handed" as const, personId: other }] : []),
    ...(Math.abs(gap) >= UNEVEN ? [{ kind: "uneven" as const, personId: gap < 0 ? one : other }] : []),
    ...(isEmpty(time?.one) ? [{ kind: "no-time" as const, personId: null }] : []),
  ];
}

const isEmpty = (side: CriterionLine["one"] | undefined): boolean =>
  side !== undefined && side.isKnown && side.value === 0;
