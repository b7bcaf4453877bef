import { measureByKind } from "./by-kind.ts";
import type { Criterion } from "./criterion.ts";

/** Whether the two come from different units. */
export const variety = {
  id: "variety",
  audience: "pair",
  blend: "mean",
  measure: (crowd) =>
    measureByKind(crowd, {
      saidBy: ({ unit }) => unit,
      hasSaid: ({ unit }) => unit !== undefined,
      value: ({ unit }, other) => (unit === undefined || other.unit === undefined ? NaN : unit === other.unit ? 0 : 1),
    }),
  evidence: (crowd, giver, getter) => {
    const [one, other] = [crowd.people[giver]?.unit, crowd.people[getter]?.unit];
    return one === undefined || other === undefined ? [] : [{ kind: "unit", same: one === other }];
  },
} as const satisfies Criterion;
