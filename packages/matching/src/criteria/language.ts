import { sharedLanguages } from "../crowd/shared-languages.ts";
import { measureByKind } from "./by-kind.ts";
import type { Criterion } from "./criterion.ts";

/** The proficiency that counts as all of it. */
const FLUENT = 5;

/** How well the two can talk in the language that they share best: the weaker speaker decides. */
export const language = {
  id: "language",
  audience: "pair",
  blend: "mean",
  measure: (crowd) =>
    measureByKind(crowd, {
      saidBy: ({ languages }) => languages,
      hasSaid: ({ languages = [] }) => languages.length > 0,
      value: (one, other) => {
        const shared = sharedLanguages(one, other);
        return shared === null ? NaN : (shared[0]?.level ?? 0) / FLUENT;
      },
    }),
  evidence: (crowd, giver, getter) => {
    const best = sharedLanguages(crowd.people[giver]!, crowd.people[getter]!)?.[0];
    return best ? [{ kind: "language", language: best.language, level: best.level }] : [];
  },
} as const satisfies Criterion;
