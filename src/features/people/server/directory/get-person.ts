import { type RawBuilder, sql } from "kysely";
import { notFound } from "#platform/server/access.ts";
import type { Ctx, Handler } from "#platform/server/context.ts";
import type { OwnNames } from "#features/skills/server/index.ts";
import { fieldAudience } from "../../shared/field-audience.ts";
import type { peopleContract } from "../../shared/people.contract.ts";
import { type PersonFacts, personPolicy } from "../../shared/people.policy.ts";
import type { PersonView } from "../../shared/person-view.ts";
import { levelOf, namedSkills, ownNamesOfPerson } from "./person-cards.ts";

type Row = Omit<PersonView, "skills" | "audience" | "can" | "employment"> & {
  skills: { id: string; proficiency: number }[];
  ownNames: OwnNames;
  employment: PersonView["employment"] & object;
};

/** Somebody's page as the asker may see it. */
export const getPerson: Handler<typeof peopleContract.get, PersonFacts> = (ctx, { personId }) =>
  personAsSeen(ctx, personId);

/** Reads a page: what colleagues see, and to those who may see it what the personnel system says. */
export async function personAsSeen(ctx: Ctx<PersonFacts>, personId: string): Promise<PersonView> {
  const { rows } = await sql<Row>`
    select p.id, p.name, p.given_name as "givenName", p.family_name as "familyName", p.title, p.department, p.location,
      p.languages, p.about, p.time_zone as "timeZone", p.working_hours as "workingHours", p.profile_version as version,
      ${levelOf} as level, ${managersOf(personId)} as managers,
      (select count(*) from people where manager_id = p.id and status <> 'terminated') as reports,
      (select coalesce(json_agg(json_build_object('id', skill_id, 'proficiency', proficiency)
        order by proficiency desc, created_at, skill_id), '[]') from person_skills where person_id = p.id) as skills,
      ${ownNamesOfPerson} as "ownNames",
      json_build_object('employeeId', p.employee_id, 'email', p.email, 'status', p.status,
        'dateOfSeniority', p.date_of_seniority, 'dateInJob', p.date_in_job, 'lastHireDate', p.last_hire_date,
        'dateOfTermination', p.date_of_termination) as employment
    from people p left join levels l on l.id = p.level_id where p.id = ${personId}::uuid`.execute(ctx.db);
  const row = rows[0];
  if (!row) throw notFound();
  const { skills, ownNames, employment, ...person } = row;
  return {
    ...person,
    skills: namedSkills(skills, ownNames),
    employment: personPolicy.readEmployment(ctx.actor, ctx.granted) ? employment : null,
    audience: fieldAudience,
    can: { edit: personPolicy.edit(ctx.actor, ctx.granted) },
  };
}

/** More steps than any organisation has; a ring of managers is left where it closes. */
const MOST_STEPS = 30;

/** The managers above somebody, the nearest first. */
const managersOf = (personId: string): RawBuilder<unknown> => sql`(
  with recursive line as (
    select manager_id as id, 1 as step, array[id] as seen from people where id = ${personId}::uuid
    union all
    select m.manager_id, line.step + 1, line.seen || m.id from line join people m on m.id = line.id
    where m.id <> all (line.seen) and line.step < ${MOST_STEPS})
  select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name, 'title', m.title) order by line.step), '[]')
  from line join people m on m.id = line.id where m.id <> all (line.seen))`;
