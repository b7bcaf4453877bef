import type { Audience, CriterionPart, Part } from "../explanation.ts";
import type { Score } from "../person.ts";
import type { Directed, PairValue, PairValues } from "../score/pair-values.ts";
import type { Prepared } from "../solve/prepared.ts";
import { contributionsOf } from "./contributions.ts";

/** Why two people would be a pair: how much rests on averages, how good it is for each, and every criterion in both directions. */
export function whyPair(prepared: Prepared, one: number, other: number): Part[] {
  const values = prepared.measure(one, other);
  const { shown, shownBenefits } = values;
  const directed = directedPart(prepared);
  const criteria = [...contributionsOf(values)].flatMap(([value, { given, gotten }]) => [
    directed(value, value.given, given, one, other),
    directed(value, value.gotten, gotten, other, one),
  ]);
  const members = [prepared.crowd.people[one]!.id, prepared.crowd.people[other]!.id] as const;
  return [
    { audience: "pair", kind: "assumed", share: assumedShare(values) },
    { audience: "pair", kind: "shown", members, score: shown, benefits: shownBenefits },
    ...criteria,
  ];
}

function directedPart({ crowd }: Prepared) {
  return (
    { weighed: { criterion, weight } }: PairValue,
    { value, known }: Directed,
    contribution: Score,
    giver: number,
    getter: number,
  ): Audience & CriterionPart => {
    const [from, to] = [crowd.people[giver]!.id, crowd.people[getter]!.id];
    const audience: Audience =
      criterion.audience === "self" ? { audience: "self", person: to } : { audience: criterion.audience };
    const evidence = criterion.evidence(crowd, giver, getter);
    const kind = "criterion";
    return {
      ...audience,
      kind,
      criterion: criterion.id,
      giver: from,
      getter: to,
      weight,
      value,
      contribution,
      known,
      evidence,
    };
  };
}

/** The share of the open criteria's weight that rests on averages. */
function assumedShare({ values }: PairValues): number {
  const open = values.filter(({ weighed }) => weighed.criterion.audience === "pair");
  const sum = (of: (value: PairValue) => number) =>
    open.reduce((so, value) => so + value.weighed.weight * of(value), 0);
  const unknown = ({ given, gotten }: PairValue) => (given.known ? 0 : 0.5) + (gotten.known ? 0 : 0.5);
  const all = sum(() => 1);
  return all === 0 ? 0 : sum(unknown) / all;
}
