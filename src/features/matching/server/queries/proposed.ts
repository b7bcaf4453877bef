import { sql } from "kysely";
import type { ProposedPerson } from "../../shared/proposal-view.ts";

/**
 * An expression for a row `p` of a run: the person of a joined table as a draft shows people. First in line is who was
 * declined, or was left without a partner by the round that was published before this run.
 */
export const proposed = (person: "one" | "other" | "person") => {
  const of = (column: string) => sql.ref(`${person}.${column}`);
  return sql<ProposedPerson>`json_build_object('id', ${of("id")}, 'name', ${of("name")}, 'title', ${of("title")},
    'department', ${of("department")}, 'isFirstInLine', exists (select from enrolments_published e
      where e.programme_id = p.programme_id and e.person_id = ${of("id")} and e.first_in_line)
    or exists (select from match_unmatched u where u.person_id = ${of("id")} and u.cause ->> 'kind' <> 'not-answered'
      and u.run_id = (select t.run_id from match_publications t
        where t.programme_id = p.programme_id and t.run_id < p.run_id order by t.id desc limit 1)))`;
};
