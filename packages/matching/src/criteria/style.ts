import type { Crowd } from "../crowd/crowd.ts";
import type { Criterion, Measure, Row } from "./criterion.ts";

/** How alike the two answered on the scales that both answered: 1 minus the mean difference. */
export const style = {
  id: "style",
  audience: "pair",
  blend: "mean",
  measure: measureStyle,
  evidence: (crowd, giver, getter) => {
    const others = crowd.people[getter]?.styles ?? [];
    return (crowd.people[giver]?.styles ?? []).flatMap((answer, scale) => {
      const other = others[scale];
      if (answer === null || other === null || other === undefined) return [];
      return [{ kind: "style" as const, scale, difference: Math.abs(answer - other) }];
    });
  },
} as const satisfies Criterion;

function measureStyle(crowd: Crowd): Measure {
  const width = Math.max(0, ...crowd.people.map(({ styles = [] }) => styles.length));
  const answers = new Float64Array(crowd.size * width).fill(NaN);
  crowd.people.forEach(({ styles = [] }, person) =>
    styles.forEach((answer, scale) => void (answers[person * width + scale] = answer ?? NaN)),
  );
  const row: Row = (person, from, to, out) => {
    for (let j = from; j < to; j++) out[j] = likeness(answers, person * width, j * width, width);
  };
  return { gives: row, gets: row, complete: width > 0 && !answers.some(Number.isNaN) };
}

function likeness(answers: Float64Array, one: number, other: number, width: number): number {
  let sum = 0;
  let shared = 0;
  for (let scale = 0; scale < width; scale++) {
    const difference = Math.abs(answers[one + scale]! - answers[other + scale]!);
    if (difference !== difference) continue;
    sum += difference;
    shared++;
  }
  return shared === 0 ? NaN : 1 - sum / shared;
}
