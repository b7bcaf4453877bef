import { sql } from "kysely";
import type { ProposedPerson } from "../../shared/proposal-view.ts";

/** An expression for a row `p` with a programme: the person of a joined table as a draft shows people. */
export const proposed = (person: "one" | "other" | "person") => {
  const of = (column: string) => sql.ref(`${person}.${column}`);
  return sql<ProposedPerson>`json_build_object('id', ${of("id")}, 'name', ${of("name")}, 'title', ${of("title")},
    'department', ${of("department")}, 'isFirstInLine', exists (select from enrolments_published e
      where e.programme_id = p.programme_id and e.person_id = ${of("id")} and e.first_in_line))`;
};
