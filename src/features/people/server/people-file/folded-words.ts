/** Signs that do not come apart into a letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe", þ: "th" };

/**
 * Words as they compare when case, accents and punctuation do not count: "Anst.nr" and "ANST NR" are one, "employeeId"
 * is two words, "#" is the word number.
 */
export function foldedWords(text: string): string {
  return text
    .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łøđßæœþ]/gu, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/#/gu, " nr ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A look-up from lists of words: each listed spelling, folded, leads to the key of its list. */
export function wordIndex<Key extends string>(
  lists: Readonly<Record<Key, readonly string[]>>,
): ReadonlyMap<string, Key> {
  const index = new Map<string, Key>();
  for (const key in lists) for (const spelling of lists[key]) index.set(foldedWords(spelling), key);
  return index;
}
