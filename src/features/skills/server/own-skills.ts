import { sql } from "kysely";
import type { Work } from "#platform/server/context.ts";
import type { Locale } from "#platform/shared/actor.ts";
import type { LocalizedText } from "#platform/shared/localized-text.ts";
import { catalogueSkill, skillCatalogue } from "../shared/skill-catalogue.ts";
import { spellingOf } from "../shared/skill-spelling.ts";

type Db = Pick<Work, "db">;

/** The names of skills by id, from the catalogue and the organisation's own; unknown ids are missing from the map. */
export async function skillNames({ db }: Db, ids: Iterable<string>): Promise<ReadonlyMap<string, LocalizedText>> {
  const names = new Map<string, LocalizedText>();
  const own: string[] = [];
  for (const id of new Set(ids)) {
    const known = catalogueSkill(id);
    if (known) names.set(id, known.name);
    else if (isUuid(id)) own.push(id);
  }
  if (own.length === 0) return names;
  const rows = await sql<{ id: string; name: LocalizedText }>`
    select id, name from own_skills where id = any(${own}::uuid[])`.execute(db);
  for (const { id, name } of rows.rows) names.set(id, name);
  return names;
}

const isUuid = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);

type Words = { words: readonly string[]; locale: Locale; personId: string };

/**
 * Ids for skills named in own words: of the catalogue where it has that name in either language, of a skill that somebody
 * else named the same, or of a new one. A new one is suggested to nobody until somebody who may says so.
 */
export async function skillIdsFor(work: Pick<Work, "db" | "now">, { words, locale, personId }: Words) {
  const ids = new Map<string, string>();
  const unknown = new Map<string, string>();
  for (const text of words) {
    const spelling = spellingOf(text);
    const known = catalogueBySpelling.get(spelling);
    if (known) ids.set(text, known);
    else unknown.set(spelling, text);
  }
  for (const { id, spelling } of await nameSkills(work, unknown, { locale, personId })) {
    for (const text of words) if (spellingOf(text) === spelling) ids.set(text, id);
  }
  return ids;
}

async function nameSkills(
  { db, now }: Pick<Work, "db" | "now">,
  unknown: ReadonlyMap<string, string>,
  { locale, personId }: Pick<Words, "locale" | "personId">,
) {
  if (unknown.size === 0) return [];
  const rows = [...unknown].map(([spelling, text]) => ({
    name: JSON.stringify({ sv: null, en: null, [locale]: text }),
    spelling,
    isSuggested: false,
    createdBy: personId,
    createdAt: now,
  }));
  return (
    db
      .insertInto("ownSkills")
      .values(rows)
      // Setting what is there already makes the statement answer with the skill that another person named.
      .onConflict((conflict) =>
        conflict.column("spelling").doUpdateSet((eb) => ({ spelling: eb.ref("excluded.spelling") })),
      )
      .returning(["id", "spelling"])
      .execute()
  );
}

const catalogueBySpelling: ReadonlyMap<string, string> = new Map(
  skillCatalogue.flatMap(({ id, name }) => [name.sv, name.en].map((text) => [spellingOf(text), id] as const)),
);

/** The id of the catalogue's skill with one of these names, if there is one. */
export const catalogueIdOf = ({ sv, en }: LocalizedText): string | undefined =>
  [sv, en].map((text) => text && catalogueBySpelling.get(spellingOf(text))).find((id) => typeof id === "string");
