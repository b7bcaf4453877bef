import { sql } from "kysely";
import type { Work } from "#platform/server/context.ts";
import { audit } from "#features/accounts/server/index.ts";
import type { ImportResult } from "../../shared/import-view.ts";
import { employmentStatusChanged, peopleAdded, peopleChanged } from "../../shared/people.events.ts";
import type { EmploymentStatus } from "../../shared/person-fields.ts";
import type { ImportToApply } from "./import-to-apply.ts";

/** As many ids as one event carries, and lines as one statement writes. */
const AT_ONCE = 200;

export type StatusChange = { personId: string; from: EmploymentStatus; to: EmploymentStatus };

/** Whose status the rows of an import will change; asked before they are written. */
export async function statusChanges({ db }: Work, importId: string): Promise<StatusChange[]> {
  const { rows } = await sql<StatusChange>`
    select p.id as "personId", p.status as "from", r.status as "to"
    from people_import_rows r join people p on p.id = r.person_id
    where r.import_id = ${importId}::uuid and r.outcome = 'changed' and 'status' = any (r.changed_fields)
      and p.status <> r.status`.execute(db);
  return rows;
}

/** Events for everybody whom the import touched, and lines in the audit log: one for the file, one for each who left or came back. */
export async function tellWhatHappened(
  work: Work,
  { importId, importerId, legalBasis }: ImportToApply,
  { result, changes }: { result: ImportResult; changes: readonly StatusChange[] },
): Promise<void> {
  for (const personIds of await idsOf(work, importId, "new")) work.emit(peopleAdded({ personIds }));
  for (const personIds of await idsOf(work, importId, "changed")) work.emit(peopleChanged({ personIds }));
  work.emit(...changes.map((change) => employmentStatusChanged(change)));
  const by = importerId === null ? {} : { actorId: importerId };
  await audit(work, { action: "people.imported", detail: { importId, legalBasis, ...result }, ...by });
  for (const part of inParts(changes)) {
    const lines = part.map(({ personId, from, to }) => ({
      action: "person.statusChanged",
      subjectPersonId: personId,
      detail: { from, to, importId },
      ...by,
    }));
    await audit(work, ...lines);
  }
}

/** Who is new or changed, in the order of the file, as many at a time as an event carries: put together where they lie. */
async function idsOf({ db }: Work, importId: string, outcome: "new" | "changed"): Promise<string[][]> {
  const { rows } = await sql<{ ids: string[] }>`
    select json_agg(person_id order by place) as ids from (
      select person_id, place, (row_number() over (order by place) - 1) / ${AT_ONCE} as part
      from people_import_rows where import_id = ${importId}::uuid and outcome = ${outcome}
    ) numbered group by part order by part`.execute(db);
  return rows.map(({ ids }) => ids);
}

function* inParts<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let at = 0; at < items.length; at += AT_ONCE) yield items.slice(at, at + AT_ONCE);
}
