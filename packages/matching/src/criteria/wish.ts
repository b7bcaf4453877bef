import type { Crowd } from "../crowd/crowd.ts";
import type { Criterion, Measure } from "./criterion.ts";

/** How high on their private list the getter has named the giver; not named is nothing. */
export const wish = {
  id: "wish",
  audience: "self",
  blend: "mean",
  measure: measureWish,
  evidence: (crowd, giver, getter) => {
    const wishes = crowd.people[getter]?.wishes ?? [];
    const rank = wishes.indexOf(crowd.people[giver]?.id ?? "") + 1;
    return rank > 0 ? [{ kind: "wish", rank, of: wishes.length }] : [];
  },
} as const satisfies Criterion;

interface Named {
  readonly person: number;
  readonly value: number;
}

function measureWish(crowd: Crowd): Measure {
  const made: Named[][] = crowd.people.map(({ wishes = [] }) =>
    wishes.flatMap((id, place) => {
      const person = crowd.indexOf.get(id);
      return person === undefined ? [] : [{ person, value: 1 - place / wishes.length }];
    }),
  );
  const received: Named[][] = Array.from({ length: crowd.size }, () => []);
  made.forEach((list, wisher) =>
    list.forEach(({ person, value }) => received[person]?.push({ person: wisher, value })),
  );
  return { gives: rowOf(received), gets: rowOf(made), complete: true };
}

const rowOf =
  (lists: readonly (readonly Named[])[]) => (person: number, from: number, to: number, out: Float64Array) => {
    out.fill(0, from, to);
    for (const named of lists[person]!) if (named.person >= from && named.person < to) out[named.person] = named.value;
  };
