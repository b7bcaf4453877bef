import { type RawBuilder, sql } from "kysely";
import type { Handler } from "#platform/server/context.ts";
import { decisions } from "#platform/shared/policy.ts";
import { type OwnNames, ownSkillNames, skillNameIn } from "#features/skills/server/index.ts";
import type { peopleContract } from "../../shared/people.contract.ts";
import { peoplePolicy } from "../../shared/people.policy.ts";
import type { Facet, PeopleFacets } from "../../shared/person-view.ts";
import { allOf, conditionsOf, filterNames } from "./people-filter.ts";
import { peopleFound } from "./people-found.ts";

/** Values of a facet that are worth showing. */
const MOST_VALUES = 30;

type FilterName = (typeof filterNames)[number];
type Counted = Pick<PeopleFacets, "total" | "departments" | "locations" | "levels" | "languages"> & {
  skills: Facet[];
  ownNames: OwnNames;
};

/** Counts what further choices would leave. Each facet is counted without its own choices, so that they can be changed. */
export const peopleFacets: Handler<typeof peopleContract.facets> = async (ctx, { search, ...filter }) => {
  const { source } = await peopleFound(ctx, search);
  const { status, ...conditions } = conditionsOf(ctx, filter);
  const flags = filterNames.map((name) => sql`${conditions[name]} as ${sql.ref(`in_${name}`)}`);
  const { rows } = await sql<{ counted: Counted }>`
    with base as materialized (
      select p.id, p.department, p.location, p.level_id, p.languages, ${sql.join(flags)} from ${source} where ${status}),
    offered as (select s.skill_id as value, count(*) as people from base b join person_skills s on s.person_id = b.id
      where ${others("skills")} group by 1 order by 2 desc, 1 limit ${MOST_VALUES})
    select json_build_object(
      'total', (select count(*) from base b where ${others()}),
      'departments', ${values("departments", sql`b.department`, sql`base b`)},
      'locations', ${values("locations", sql`b.location`, sql`base b`)},
      'languages', ${values("languages", sql`u.code`, sql`base b cross join unnest(b.languages) u (code)`)},
      'skills', (select coalesce(json_agg(json_build_object('value', value, 'people', people)), '[]') from offered),
      'ownNames', ${ownSkillNames(sql`select value from offered`)},
      'levels', (
        select coalesce(json_agg(json_build_object('position', l.position, 'people', n.people,
          'name', json_build_object('sv', l.name_sv, 'en', l.name_en)) order by l.position), '[]')
        from levels l join (
          select level_id, count(*) as people from base b where ${others("levels")} group by level_id) n on n.level_id = l.id)
    ) as counted`.execute(ctx.db);
  const counted = rows[0]?.counted;
  if (!counted) throw new Error("counting answers with one row");
  const { ownNames, ...counts } = counted;
  const skills = counted.skills.flatMap(({ value: id, people }) => {
    const name = skillNameIn(ownNames, id);
    return name ? [{ id, name, people }] : [];
  });
  return { ...counts, skills, can: whatIsAllowed(ctx.actor) };
};

const whatIsAllowed = (actor: Parameters<typeof peoplePolicy.import>[0]) => {
  const { import: mayImport, editLevels, seeLeavers } = decisions(peoplePolicy, actor, undefined);
  return { import: mayImport, editLevels, seeLeavers };
};

/** The choices of all lists, or of all but one. */
const others = (own?: FilterName): RawBuilder<boolean> =>
  allOf(filterNames.filter((name) => name !== own).map((name) => sql`${sql.ref(`b.in_${name}`)}`));

const values = (name: FilterName, value: RawBuilder<unknown>, from: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
  select coalesce(json_agg(json_build_object('value', f.value, 'people', f.people)), '[]') from (
    select ${value} as value, count(*) as people from ${from} where ${value} is not null and ${others(name)}
    group by 1 order by 2 desc, 1 limit ${MOST_VALUES}) f)`;
