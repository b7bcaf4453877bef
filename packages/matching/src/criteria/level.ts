import { measureByKind } from "./by-kind.ts";
import type { Criterion } from "./criterion.ts";

/** How near the two are on the organisation's own list of levels: peers are worth most to each other. */
export const level = {
  id: "level",
  audience: "pair",
  blend: "mean",
  measure: (crowd) =>
    measureByKind(crowd, {
      saidBy: (person) => person.level,
      hasSaid: (person) => person.level !== undefined,
      value: (one, other) => Math.max(0, 1 - Math.abs((one.level ?? NaN) - (other.level ?? NaN)) / 3),
    }),
  evidence: (crowd, giver, getter) => {
    const [one, other] = [crowd.people[giver]?.level, crowd.people[getter]?.level];
    return one === undefined || other === undefined ? [] : [{ kind: "levels", giver: one, getter: other }];
  },
} as const satisfies Criterion;
