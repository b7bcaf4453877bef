import { sql } from "kysely";
import type { Handler } from "#platform/server/context.ts";
import { fromCursor, pageOf } from "#platform/server/page.ts";
import type { CohortChoices, CohortMember } from "../../shared/programme-views.ts";
import type { programmesContract } from "../../shared/programmes.contract.ts";
import type { ProgrammeFacts } from "../../shared/programmes.policy.ts";
import { cohortMembers } from "../cohort-members.ts";

/** Who the cohort would enrol now, by name, and how many they are. */
export const previewCohort: Handler<typeof programmesContract.cohort, ProgrammeFacts> = async (
  ctx,
  { programmeId, ...paging },
) => {
  const after = fromCursor(paging.cursor);
  const beyond = after ? sql`where (name collate "sv-x-icu", id) > (${after.at}, ${after.id}::uuid)` : sql``;
  const { rows } = await sql<CohortMember & { total: number }>`
    with members as (${cohortMembers(programmeId)})
    select id, name, title, department, location, (select count(*) from members) as total
    from members ${beyond} order by name collate "sv-x-icu", id limit ${paging.limit + 1}`.execute(ctx.db);
  const page = pageOf(rows, paging, {
    placeOf: ({ name, id }) => ({ at: name, id }),
    toView: ({ id, name, title, department, location }) => ({ id, name, title, department, location }),
  });
  return { total: rows[0]?.total ?? 0, ...page };
};

/** The departments, places and levels of those who work here, with how many people each has. */
export const cohortChoices: Handler<typeof programmesContract.cohortChoices> = async (ctx) => {
  const { rows } = await sql<{ choices: CohortChoices }>`
    with working as (select department, location, level from people_published where status = 'active'),
    departments as (select department as name, count(*) as people from working where department is not null group by 1),
    locations as (select location as name, count(*) as people from working where location is not null group by 1)
    select json_build_object(
      'departments', (select coalesce(json_agg(d order by d.name collate "sv-x-icu"), '[]') from departments d),
      'locations', (select coalesce(json_agg(l order by l.name collate "sv-x-icu"), '[]') from locations l),
      'levels', (select coalesce(json_agg(json_build_object(
          'position', v.position, 'name', json_build_object('sv', v.name_sv, 'en', v.name_en),
          'people', (select count(*) from working w where w.level = v.position)) order by v.position), '[]')
        from levels_published v)) as choices`.execute(ctx.db);
  return rows[0]?.choices ?? { departments: [], locations: [], levels: [] };
};
