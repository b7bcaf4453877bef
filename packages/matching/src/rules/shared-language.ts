import { kindsOf } from "../crowd/kinds.ts";
import { sharedLanguages } from "../crowd/shared-languages.ts";
import type { Rule } from "./rule.ts";

/** The two must share a language, unless one of them has named none. */
export const sharedLanguage = {
  id: "shared-language",
  standing: true,
  audience: "coordinator",
  forbid: (crowd) => {
    const { of, seenFrom } = kindsOf(
      crowd,
      ({ languages }) => JSON.stringify([languages]),
      (one, other) => (sharedLanguages(one, other)?.length === 0 ? 1 : 0),
    );
    return (person, from, marks, bit) => {
      const forbidden = seenFrom(of[person]!);
      const end = marks.length;
      for (let j = from; j < end; j++) marks[j]! |= bit * forbidden[of[j]!]!;
    };
  },
} as const satisfies Rule;
