import { codeIn } from "../crowd/columns.ts";
import type { Id } from "../person.ts";
import type { Rule } from "./rule.ts";

/** The two must share a language, unless one of them has named none. */
export const sharedLanguage = {
  id: "shared-language",
  standing: true,
  audience: "coordinator",
  forbid: (crowd) => {
    const codes = new Map<Id, number>();
    const spoken = crowd.people.map(({ languages = [] }) => languages.map(({ language }) => codeIn(codes, language)));
    const speakers: number[][] = Array.from({ length: codes.size }, () => []);
    spoken.forEach((list, person) => list.forEach((code) => speakers[code]?.push(person)));
    const understood = new Uint8Array(crowd.size);
    return (person, from, marks, bit) => {
      if (spoken[person]!.length === 0) return;
      for (let j = from; j < marks.length; j++) understood[j] = spoken[j]!.length === 0 ? 1 : 0;
      for (const code of spoken[person]!) for (const speaker of speakers[code]!) understood[speaker] = 1;
      for (let j = from; j < marks.length; j++) if (understood[j] === 0) marks[j]! |= bit;
    };
  },
} as const satisfies Rule;
