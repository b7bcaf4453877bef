import { type RawBuilder, sql } from "kysely";
import type { Asking } from "#platform/server/context.ts";
import { skillIdsLike } from "#features/skills/server/index.ts";

/**
 * Where people are taken from: a source of `p`, and a rank that sorts before the name (null when nothing was typed). A
 * search also stands for skills.
 */
export type PeopleFound = { source: RawBuilder<unknown>; rank: RawBuilder<number> | null; skillIds: readonly string[] };

/** From this length on a text is looked for inside words and with other spellings; a shorter one begins a word. */
const WORTH_GUESSING = 3;
const MOST_WORDS = 6;

export const everybody: PeopleFound = { source: sql`people p`, rank: null, skillIds: [] };

/**
 * Finds people by what was typed. Best are those whose name has words that begin so (0), then title or department (1), then
 * those who have a skill of that name (2), then words that only contain it (3), then what is spelled nearly so (4).
 */
export async function peopleFound(ctx: Asking, search: string): Promise<PeopleFound> {
  const words = search.split(/\s+/u).filter(Boolean).slice(0, MOST_WORDS);
  if (words.length === 0) return everybody;
  const isLong = search.length >= WORTH_GUESSING;
  const skillIds = isLong ? await skillIdsLike(ctx, search, ctx.actor.locale) : [];
  const hits = [beginningWith(words), ...(isLong ? guesses(search, words, skillIds) : [])];
  return {
    source: sql`(select id, min(rank) as rank from (${sql.join(hits, sql` union all `)}) h group by id) hit
      join people p on p.id = hit.id`,
    rank: sql`hit.rank`,
    skillIds,
  };
}

function beginningWith(words: readonly string[]): RawBuilder<unknown> {
  const begins = patterns(words, (word) => `% ${word}%`);
  return sql`select id, case when ' ' || folded(name) like all (${begins}) then 0 else 1 end as rank
    from people where search_words like all (${begins})`;
}

const guesses = (search: string, words: readonly string[], skillIds: readonly string[]): RawBuilder<unknown>[] => [
  sql`select person_id, 2 from person_skills where skill_id = any (${skillIds}::text[])`,
  sql`select id, 3 from people where search_words like all (${patterns(words, (word) => `%${word}%`)})`,
  sql`select near, 4 from people_spelled_like(${search}) near`,
];

/** Patterns for LIKE that mean what was typed and nothing more, folded as the words they are held against. */
function patterns(words: readonly string[], around: (word: string) => string): RawBuilder<string[]> {
  const typed = words.map((word) => around(word.replace(/[\\%_]/g, "\\$&")));
  return sql`(array[${sql.join(typed.map((pattern) => sql`folded(${pattern})`))}])`;
}
