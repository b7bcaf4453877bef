import { codesOf } from "../crowd/columns.ts";
import type { Criterion, Row } from "./criterion.ts";

/** Whether the two come from different units. */
export const variety = {
  id: "variety",
  audience: "pair",
  blend: "mean",
  measure: (crowd) => {
    const units = codesOf(crowd, ({ unit }) => unit);
    const row: Row = (person, from, out) => {
      const own = units[person]!;
      if (own < 0) return void out.fill(NaN, from);
      for (let j = from; j < out.length; j++) out[j] = units[j] === own ? 0 : units[j]! < 0 ? NaN : 1;
    };
    return { gives: row, gets: row, complete: !units.includes(-1) };
  },
  evidence: (crowd, giver, getter) => {
    const [one, other] = [crowd.people[giver]?.unit, crowd.people[getter]?.unit];
    return one === undefined || other === undefined ? [] : [{ kind: "unit", same: one === other }];
  },
} as const satisfies Criterion;
