import { type RawBuilder, sql } from "kysely";
import type { Work } from "#platform/server/context.ts";
import type { Locale } from "#platform/shared/actor.ts";
import type { LocalizedText } from "#platform/shared/localized-text.ts";
import { catalogueSkill, skillCatalogue } from "../shared/skill-catalogue.ts";
import { spellingOf } from "../shared/skill-spelling.ts";

/**
 * An expression for a statement of another feature: the names of the organisation's own skills among `ids`, a query for
 * one column of text, as an object by id. It saves that statement a second one.
 */
export const ownSkillNames = (ids: RawBuilder<unknown>) => sql<OwnNames>`(
  select coalesce(json_object_agg(s.id, s.name), '{}') from own_skills s
  where s.id = any (array(select i.id::uuid from (${ids}) i (id) where i.id ~ ${UUID})))`;

export type OwnNames = Readonly<Record<string, LocalizedText>>;

const UUID = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";

/** The name of a skill of the catalogue, or of one of the organisation's own that was read with `ownSkillNames`. */
export const skillNameIn = (ownNames: OwnNames, id: string): LocalizedText | undefined =>
  catalogueSkill(id)?.name ?? ownNames[id];

/** The names of skills by id; what is no skill is missing from the map. */
export async function skillNames(
  { db }: Pick<Work, "db">,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, LocalizedText>> {
  const wanted = [...new Set(ids)];
  const own = wanted.filter((id) => !catalogueSkill(id));
  const ownNames = own.length === 0 ? {} : await readOwnNames({ db }, own);
  return new Map(
    wanted.flatMap((id) => {
      const name = skillNameIn(ownNames, id);
      return name ? [[id, name] as const] : [];
    }),
  );
}

async function readOwnNames({ db }: Pick<Work, "db">, ids: readonly string[]): Promise<OwnNames> {
  const { rows } = await sql<{ names: OwnNames }>`
    select ${ownSkillNames(sql`select unnest(${[...ids]}::text[])`)} as names`.execute(db);
  return rows[0]?.names ?? {};
}

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
