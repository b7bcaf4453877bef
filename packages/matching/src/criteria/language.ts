import { codeIn } from "../crowd/columns.ts";
import type { Crowd } from "../crowd/crowd.ts";
import type { Id } from "../person.ts";
import type { Criterion, Measure, Row } from "./criterion.ts";

/** The proficiency that counts as all of it. */
const FLUENT = 5;

/** How well the two can talk in the language that they share best: the weaker speaker decides. */
export const language = {
  id: "language",
  audience: "pair",
  blend: "mean",
  measure: measureLanguage,
  evidence: (crowd, giver, getter) => {
    const others = new Map(crowd.people[getter]?.languages?.map((spoken) => [spoken.language, spoken.level]));
    const shared = (crowd.people[giver]?.languages ?? []).map((spoken) => ({
      kind: "language" as const,
      language: spoken.language,
      level: Math.min(spoken.level, others.get(spoken.language) ?? 0),
    }));
    return shared
      .filter(({ level }) => level > 0)
      .sort((a, b) => b.level - a.level)
      .slice(0, 1);
  },
} as const satisfies Criterion;

function measureLanguage(crowd: Crowd): Measure {
  const codes = new Map<Id, number>();
  const spoken = crowd.people.map(({ languages = [] }) =>
    languages.map(({ language: id, level }) => ({ code: codeIn(codes, id), level: Math.min(level, FLUENT) })),
  );
  const levels = Array.from({ length: codes.size }, () => new Float64Array(crowd.size));
  spoken.forEach((list, person) => list.forEach(({ code, level }) => void (levels[code]![person] = level)));
  const known = Float64Array.from(spoken, (list) => (list.length > 0 ? 0 : NaN));
  const row: Row = (person, from, out) => {
    for (let j = from; j < out.length; j++) out[j] = known[j]! + known[person]!;
    for (const { code, level } of spoken[person]!) atLeast(out, from, level, levels[code]!);
    for (let j = from; j < out.length; j++) out[j]! /= FLUENT;
  };
  return { gives: row, gets: row, complete: !known.some(Number.isNaN) };
}

function atLeast(out: Float64Array, from: number, level: number, others: Float64Array): void {
  for (let j = from; j < out.length; j++) {
    const shared = others[j]! < level ? others[j]! : level;
    if (shared > out[j]!) out[j] = shared;
  }
}
