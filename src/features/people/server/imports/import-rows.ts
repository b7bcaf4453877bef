import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import type { Asking } from "#platform/server/context.ts";
import { fromCursor, pageOf, type Paging } from "#platform/server/page.ts";
import { importProblem } from "../../shared/import-problem.ts";
import { type ImportRow, importRow, type ShownRows } from "../../shared/import-view.ts";
import { employmentStatuses, personFields, type PersonField } from "../../shared/person-fields.ts";
import { employmentStatusMessages } from "../../shared/person-fields.messages.ts";
import { explained } from "./explained-problem.ts";

const NOBODY = "00000000-0000-0000-0000-000000000000";

const parts: Record<ShownRows, RawBuilder<boolean>> = {
  new: sql`r.outcome = 'new'`,
  changed: sql`r.outcome = 'changed'`,
  unchanged: sql`r.outcome = 'unchanged'`,
  missing: sql`r.outcome = 'missing'`,
  refused: sql`r.outcome = 'refused'`,
  leaving: sql`r.outcome = 'changed' and r.is_leaving`,
  noted: sql`r.outcome in ('new', 'changed', 'unchanged') and r.problems is not null`,
};

const texts = z.partialRecord(z.enum(personFields), z.string().nullable());
const stagedTexts = z.object({ before: texts, after: texts });

type Row = {
  place: number;
  line: number | null;
  outcome: ImportRow["outcome"];
  personId: string | null;
  name: string | null;
  employeeId: string | null;
  changedFields: PersonField[];
  cells: unknown;
  problems: unknown;
  texts: unknown;
};

/** A page of the staged rows of an import, in the order of the file, with what each changes and what is wrong with it. */
export async function rowsOfImport(
  ctx: Pick<Asking, "db" | "actor">,
  { importId, show }: { importId: string; show: ShownRows },
  paging: Paging,
): Promise<{ items: ImportRow[]; next: string | null }> {
  const from = Number(fromCursor(paging.cursor)?.at ?? -1);
  const { rows } = await sql<Row>`
    select r.place, r.line, r.outcome, r.person_id as "personId", r.changed_fields as "changedFields", r.cells, r.problems,
      coalesce(nullif(btrim(concat_ws(' ', r.given_name, r.family_name)), ''), p.name) as name,
      coalesce(r.employee_id, p.employee_id) as "employeeId",
      case when r.outcome = 'changed' then json_build_object('before', ${textsOf("p", "l.name")}, 'after', ${textsOf("r", "n.name")}) end as texts
    from people_import_rows r
      left join people p on p.id = r.person_id
      left join (select id, ${levelName(ctx)} as name from levels) l on l.id = p.level_id
      left join (select position, ${levelName(ctx)} as name from levels) n on n.position = r.level
    where r.import_id = ${importId}::uuid and ${parts[show]} and r.place > ${from}
    order by r.place limit ${paging.limit + 1}`.execute(ctx.db);
  return pageOf(rows, paging, {
    placeOf: ({ place }) => ({ at: String(place), id: NOBODY }),
    toView: (row) => viewOf(ctx, row),
  });
}

const levelName = ({ actor }: Pick<Asking, "actor">) => sql.ref(actor.locale === "sv" ? "name_sv" : "name_en");

/** A person's fields as texts, of somebody who is here (`p`) or of the file (`r`). */
function textsOf(of: "p" | "r", level: string): RawBuilder<unknown> {
  const column = (name: string) => sql.ref(`${of}.${name}`);
  return sql`json_build_object(
    'employeeId', ${column("employee_id")}, 'managerEmployeeId', ${column("manager_employee_id")},
    'givenName', ${column("given_name")}, 'familyName', ${column("family_name")}, 'email', ${column("email")},
    'status', ${column("status")}, 'dateOfSeniority', ${column("date_of_seniority")}, 'dateInJob', ${column("date_in_job")},
    'lastHireDate', ${column("last_hire_date")}, 'dateOfTermination', ${column("date_of_termination")},
    'department', ${column("department")}, 'title', ${column("title")}, 'level', ${sql.ref(level)},
    'location', ${column("location")}, 'timeZone', ${column("time_zone")},
    'languages', array_to_string(${column("languages")}, ', '))`;
}

function viewOf({ actor }: Pick<Asking, "actor">, row: Row): ImportRow {
  const { place, line, outcome, personId: id, name, employeeId } = row;
  const { before, after } = stagedTexts.parse(row.texts ?? { before: {}, after: {} });
  const said = (field: PersonField, text: string | null | undefined): string | null => {
    const status = employmentStatuses.find((status) => status === text);
    return field === "status" && status ? employmentStatusMessages[status][actor.locale] : (text ?? null);
  };
  return {
    ...{ place, line, outcome },
    person: id === null ? null : { id, name: name ?? "", employeeId },
    cells: importRow.shape.cells.parse(row.cells ?? {}),
    changes: row.changedFields.map((field) => ({
      field,
      before: said(field, before[field]),
      after: said(field, after[field]),
    })),
    problems: explained(z.array(importProblem).parse(row.problems ?? []), actor.locale),
  };
}
