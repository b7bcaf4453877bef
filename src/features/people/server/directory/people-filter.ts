import { type RawBuilder, sql } from "kysely";
import type { Asking } from "#platform/server/context.ts";
import { peoplePolicy } from "../../shared/people.policy.ts";
import type { EmploymentStatus } from "../../shared/person-fields.ts";

/** Choices that narrow the list: in each of them one is enough, and all that have any must hold. */
export type PeopleFilter = {
  departments: readonly string[];
  locations: readonly string[];
  levels: readonly number[];
  languages: readonly string[];
  skills: readonly string[];
  status: "here" | EmploymentStatus;
};

export const filterNames = ["departments", "locations", "levels", "languages", "skills"] as const;

/** The conditions of a filter on `p` of people, each by its name, so that a facet can leave out its own. */
export function conditionsOf(ctx: Asking, filter: PeopleFilter) {
  const { departments, locations, levels, languages, skills } = filter;
  return {
    status: statusCondition(ctx, filter.status),
    departments: ifChosen(departments, sql`p.department = any (${departments}::text[])`),
    locations: ifChosen(locations, sql`p.location = any (${locations}::text[])`),
    levels: ifChosen(levels, sql`p.level_id in (select id from levels where position = any (${levels}::int[]))`),
    languages: ifChosen(languages, sql`p.languages && ${languages}::text[]`),
    skills: ifChosen(
      skills,
      sql`exists (select from person_skills s where s.person_id = p.id and s.skill_id = any (${skills}::text[]))`,
    ),
  };
}

/** All of these conditions at once. */
export const allOf = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<boolean> =>
  sql`(${sql.join(conditions, sql` and `)})`;

const ifChosen = (choices: readonly unknown[], condition: RawBuilder<unknown>): RawBuilder<unknown> =>
  choices.length > 0 ? condition : sql`true`;

/** Colleagues find those who work here, and are not told who is on leave. */
function statusCondition({ actor }: Asking, status: PeopleFilter["status"]): RawBuilder<unknown> {
  if (status === "here" || !peoplePolicy.seeLeavers(actor, undefined)) return sql`p.status <> 'terminated'`;
  return status === "terminated"
    ? sql`p.status = 'terminated'`
    : sql`p.status <> 'terminated' and p.status = ${status}`;
}
