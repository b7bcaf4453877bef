import type { Language, Person } from "../person.ts";

/** The languages of both with what the weaker speaker knows, the best first; null where one of them has named none. */
export function sharedLanguages(one: Person, other: Person): Language[] | null {
  if (!one.languages?.length || !other.languages?.length) return null;
  const theirs = new Map(other.languages.map(({ language, level }) => [language, level]));
  const shared = one.languages.flatMap(({ language, level }) => {
    const known = theirs.get(language);
    return known === undefined ? [] : [{ language, level: Math.min(level, known) }];
  });
  return shared.sort((a, b) => b.level - a.level);
}
