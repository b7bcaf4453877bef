import { sql } from "kysely";
import type { Work } from "#platform/server/context.ts";
import type { Locale } from "#platform/shared/actor.ts";
import { findSkills } from "../shared/find-skills.ts";
import { skillCatalogue } from "../shared/skill-catalogue.ts";
import { spellingOf } from "../shared/skill-spelling.ts";

/** So many skills that a text could mean are enough to find people by. */
const MOST = 20;

/** The skills that a text begins a word of, in either language or by another name, the organisation's own among them. */
export async function skillIdsLike({ db }: Pick<Work, "db">, text: string, locale: Locale): Promise<string[]> {
  const wanted = spellingOf(text);
  if (wanted === "") return [];
  const known = findSkills(skillCatalogue, text, locale).map(({ id }) => id);
  const own = await sql<{ id: string }>`
    select id from own_skills where strpos(' ' || spelling, ${` ${wanted}`}) > 0 order by id limit ${MOST}`.execute(db);
  return [...known.slice(0, MOST), ...own.rows.map(({ id }) => id)];
}
