import { numbersOf } from "../crowd/columns.ts";
import type { Criterion, Row } from "./criterion.ts";

/** How near the two are on the organisation's own list of levels: peers are worth most to each other. */
export const level = {
  id: "level",
  audience: "pair",
  blend: "mean",
  measure: (crowd) => {
    const levels = numbersOf(crowd, (person) => person.level);
    const row: Row = (person, from, out) => {
      const own = levels[person]!;
      for (let j = from; j < out.length; j++) out[j] = Math.max(0, 1 - Math.abs(levels[j]! - own) / 3);
    };
    return { gives: row, gets: row, complete: !levels.some(Number.isNaN) };
  },
  evidence: (crowd, giver, getter) => {
    const [one, other] = [crowd.people[giver]?.level, crowd.people[getter]?.level];
    return one === undefined || other === undefined ? [] : [{ kind: "levels", giver: one, getter: other }];
  },
} as const satisfies Criterion;
