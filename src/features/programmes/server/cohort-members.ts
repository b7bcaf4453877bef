import { sql } from "kysely";

/**
 * The people that a programme's cohort means and that have no place in it yet. Who once left or declined has one, so an
 * opt-out holds; who runs the programme is never enrolled by it.
 */
export const cohortMembers = (programmeId: string) => sql`
  select person.* from programmes g join people_published person on person.status = 'active'
    and (g.cohort -> 'departments' = '[]' or g.cohort -> 'departments' ? person.department)
    and (g.cohort -> 'locations' = '[]' or g.cohort -> 'locations' ? person.location)
    and (g.cohort -> 'levels' = '[]' or g.cohort -> 'levels' @> to_jsonb(person.level))
    and (g.cohort ->> 'hiredAfter' is null or person.last_hire_date > (g.cohort ->> 'hiredAfter')::date)
  where g.id = ${programmeId}
    and not exists (select from enrolments e where e.programme_id = g.id and e.person_id = person.id)
    and not exists (select from programme_coordinators c where c.programme_id = g.id and c.person_id = person.id)`;
