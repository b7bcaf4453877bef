import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import type { Asking } from "#platform/server/context.ts";
import { fromCursor, pageOf, type Paging } from "#platform/server/page.ts";
import { type OwnNames, ownSkillNames, skillNameIn } from "#features/skills/server/index.ts";
import { peoplePolicy } from "../../shared/people.policy.ts";
import type { EmploymentStatus } from "../../shared/person-fields.ts";
import type { PersonCard } from "../../shared/person-view.ts";
import type { PeopleFound } from "./people-found.ts";

/** As many skills as a row of the list shows. */
const SHOWN_SKILLS = 4;
/** Names in the order of the Swedish alphabet, å ä ö last; the same expression sorts and continues a list. */
const name = sql`p.name collate "sv-x-icu"`;

type Skill = { id: string; proficiency: number };
type Row = Omit<PersonCard, "skills" | "status"> & {
  rank: number;
  status: EmploymentStatus;
  skills: Skill[];
  ownNames: OwnNames;
};
type Wanted = { where: RawBuilder<boolean>; sought: readonly string[]; paging: Paging };

/** A page of those who were found, the best hits first and then by name. What was sought comes first of their skills. */
export async function personCards(
  ctx: Asking,
  { source, rank }: PeopleFound,
  { where, sought, paging }: Wanted,
): Promise<{ items: PersonCard[]; next: string | null }> {
  const order = rank ? sql`${rank}, ${name}, p.id` : sql`${name}, p.id`;
  const { rows } = await sql<Row>`
    select p.id, p.name, p.title, p.department, p.location, p.languages, p.status, ${rank ?? sql`0`} as rank,
      ${levelOf} as level, (
        select coalesce(json_agg(json_build_object('id', skill_id, 'proficiency', proficiency)), '[]') from (
          select skill_id, proficiency from person_skills where person_id = p.id
          order by skill_id = any (${sought}::text[]) desc, proficiency desc, skill_id limit ${SHOWN_SKILLS}) s) as skills, ${ownNamesOfPerson} as "ownNames"
    from ${source} left join levels l on l.id = p.level_id
    where ${where} and ${beyond(paging.cursor, rank)} order by ${order} limit ${paging.limit + 1}`.execute(ctx.db);
  const seesStatus = peoplePolicy.seeLeavers(ctx.actor, undefined);
  return pageOf(rows, paging, {
    placeOf: (row) => ({ at: JSON.stringify([row.rank, row.name]), id: row.id }),
    toView: ({ id, name, title, department, location, level, languages, status, skills, ownNames }) => ({
      ...{ id, name, title, department, location, level, languages },
      status: seesStatus ? status : null,
      skills: namedSkills(skills, ownNames).map((skill) => ({ ...skill, isSought: sought.includes(skill.id) })),
    }),
  });
}

/** The level of `l` as it is shown; null for somebody who stands on none. */
export const levelOf = sql`case when l.id is not null then
  json_build_object('position', l.position, 'name', json_build_object('sv', l.name_sv, 'en', l.name_en)) end`;

/** What `p` can and the organisation has named itself, for the same statement. */
export const ownNamesOfPerson = ownSkillNames(sql`select skill_id from person_skills where person_id = p.id`);

/** Skills with their names; one that has been taken away is left out. */
export const namedSkills = (skills: readonly Skill[], ownNames: OwnNames) =>
  skills.flatMap((skill) => {
    const name = skillNameIn(ownNames, skill.id);
    return name ? [{ ...skill, name }] : [];
  });

const place = z.tuple([z.int(), z.string()]);

function beyond(cursor: string | undefined, rank: PeopleFound["rank"]): RawBuilder<boolean> {
  const mark = fromCursor(cursor);
  if (mark === null) return sql`true`;
  const [afterRank, afterName] = place.parse(JSON.parse(mark.at));
  return rank
    ? sql`(${rank}, ${name}, p.id) > (${afterRank}, ${afterName}, ${mark.id}::uuid)`
    : sql`(${name}, p.id) > (${afterName}, ${mark.id}::uuid)`;
}
