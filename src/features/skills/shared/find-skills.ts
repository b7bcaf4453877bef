import type { Locale } from "#platform/shared/actor.ts";
import { inLocale, type LocalizedText } from "#platform/shared/localized-text.ts";
import { spellingOf } from "./skill-spelling.ts";
import { skillSynonyms } from "./skill-synonyms.ts";

export type FindableSkill = { id: string; name: LocalizedText };

/**
 * The skills that what was typed begins a word of, in either language or by another name, the reader's own language first.
 * Nothing typed finds everything, by name.
 */
export function findSkills<Skill extends FindableSkill>(
  skills: readonly Skill[],
  typed: string,
  locale: Locale,
): Skill[] {
  const wanted = spellingOf(typed);
  const { compare } = new Intl.Collator(locale);
  return skills
    .map((skill) => ({ skill, name: inLocale(skill.name, locale), rank: rankOf(skill, wanted, locale) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || compare(a.name, b.name))
    .map(({ skill }) => skill);
}

/** 0 where the name in the reader's language begins so, then words within it, the other language, other names. */
function rankOf({ id, name }: FindableSkill, wanted: string, locale: Locale): number | null {
  const own = spellingOf(inLocale(name, locale));
  if (own.startsWith(wanted)) return 0;
  const rest = [own, ...[name.sv, name.en, ...(skillSynonyms[id] ?? [])].map((text) => spellingOf(text ?? ""))];
  const found = rest.findIndex((text) => beginsAWord(text, wanted));
  return found < 0 ? null : 1 + Math.min(found, 3);
}

const beginsAWord = (text: string, wanted: string): boolean => ` ${text}`.includes(` ${wanted}`);
