import { sql } from "kysely";
import { type OwnNames, ownSkillNames, skillNameIn } from "#features/skills/server/index.ts";
import type { Handler } from "#platform/server/context.ts";
import type { ProgrammeFacts } from "#features/programmes/shared/programmes.policy.ts";
import type { needsContract } from "../../shared/needs.contract.ts";
import type { SkillDemand } from "../../shared/needs-views.ts";

const MOST_SHOWN = 100;

type Row = Omit<SkillDemand, "name"> & { skills: number; answers: number; ownNames: OwnNames };

/** What is sought and what is offered in the submitted answers of those who take part, the largest lack first. */
export const programmeDemand: Handler<typeof needsContract.demand, ProgrammeFacts> = async (ctx, { programmeId }) => {
  const { rows } = await sql<Row>`
    with submitted as (
      select a.answers from needs_answers a
      join enrolments_published e on e.programme_id = a.programme_id and e.person_id = a.person_id and e.state = 'enrolled'
      where a.programme_id = ${programmeId} and a.submitted_at is not null),
    named as (
      select need ->> 'skillId' as skill_id, 1 as sought, 0 as offered
      from submitted, jsonb_array_elements(answers -> 'needs') need
      union all
      select offer ->> 'skillId', 0, 1 from submitted, jsonb_array_elements(answers -> 'offers') offer),
    counted as (
      select skill_id, sum(sought)::int as sought, sum(offered)::int as offered,
        greatest(sum(sought) - sum(offered), 0)::int as missing
      from named where skill_id is not null group by skill_id)
    select counted.*, count(*) over () as skills, (select count(*) from submitted) as answers,
      ${ownSkillNames(sql`select skill_id from counted`)} as own_names
    from counted order by missing desc, sought desc, offered desc, skill_id limit ${MOST_SHOWN}`.execute(ctx.db);
  return {
    answers: rows[0]?.answers ?? 0,
    more: Math.max(0, (rows[0]?.skills ?? 0) - rows.length),
    skills: rows.map(({ skillId, sought, offered, missing, ownNames }) => ({
      skillId,
      name: skillNameIn(ownNames, skillId) ?? { sv: skillId, en: skillId },
      sought,
      offered,
      missing,
    })),
  };
};
