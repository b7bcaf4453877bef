import { codeIn } from "../crowd/columns.ts";
import type { Crowd } from "../crowd/crowd.ts";
import type { Id } from "../person.ts";
import type { Rule } from "./rule.ts";

/** The two must share a language, unless one of them has named none. */
export const sharedLanguage = {
  id: "shared-language",
  standing: true,
  audience: "coordinator",
  forbid: (crowd) => {
    const words = spokenWords(crowd);
    const shared = new Int32Array(crowd.size);
    return (person, from, marks, bit) => {
      shared.fill(words.length === 0 ? 1 : 0, from);
      for (const word of words) addShared(word, word[person]!, from, shared);
      for (let j = from; j < marks.length; j++) if (shared[j] === 0) marks[j]! |= bit;
    };
  },
} as const satisfies Rule;

function addShared(word: Int32Array, own: number, from: number, shared: Int32Array): void {
  for (let j = from; j < shared.length; j++) shared[j]! |= word[j]! & own;
}

/** One bit for each language, 32 to a word; who has named none is taken to understand everybody. */
function spokenWords(crowd: Crowd): Int32Array[] {
  const codes = new Map<Id, number>();
  const spoken = crowd.people.map(({ languages = [] }) => languages.map(({ language }) => codeIn(codes, language)));
  return Array.from({ length: Math.ceil(codes.size / 32) }, (_, word) =>
    Int32Array.from(spoken, (list) =>
      list
        .filter((code) => code >> 5 === word)
        .reduce((bits, code) => bits | (1 << (code & 31)), list.length === 0 ? -1 : 0),
    ),
  );
}
