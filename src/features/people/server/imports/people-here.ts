import { sql } from "kysely";
import type { Work } from "#platform/server/context.ts";

/** People a batch: few enough that a batch of them holds nobody up. */
const BATCH = 2000;
const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

/**
 * Everybody who is here, as the reader of files knows people, in lists that are JSON already: they are only handed on to
 * the thread that reads.
 */
export async function* peopleHere(inWork: <T>(work: (work: Work) => Promise<T>) => Promise<T>): AsyncGenerator<string> {
  let after = BEFORE_ALL;
  for (;;) {
    const { people, last } = await inWork((work) => batchAfter(work, after));
    if (last === null) return;
    yield people;
    after = last;
  }
}

async function batchAfter({ db }: Work, after: string): Promise<{ people: string; last: string | null }> {
  const { rows } = await sql<{ people: string; last: string | null }>`
    select coalesce(json_agg(json_build_object(
      'id', p.id, 'employeeId', p.employee_id, 'managerEmployeeId', p.manager_employee_id,
      'givenName', p.given_name, 'familyName', p.family_name, 'email', p.email, 'status', p.status,
      'dateOfSeniority', p.date_of_seniority, 'dateInJob', p.date_in_job, 'lastHireDate', p.last_hire_date,
      'dateOfTermination', p.date_of_termination, 'department', p.department, 'title', p.title, 'level', l.position,
      'location', p.location, 'timeZone', p.time_zone, 'languages', p.languages, 'chosenByPerson', p.chosen_fields
    )), '[]')::text as people, max(p.id::text) as last
    from (select * from people where id > ${after}::uuid order by id limit ${BATCH}) p
    left join levels l on l.id = p.level_id`.execute(db);
  return rows[0] ?? { people: "[]", last: null };
}
