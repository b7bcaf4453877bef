import { type RawBuilder, sql } from "kysely";
import type { Work } from "#platform/server/context.ts";
import { personFields, type PersonField } from "../../shared/person-fields.ts";
import type { CareerLevel } from "../../shared/career-level.ts";
import type { StatusChange } from "./tell-what-happened.ts";

/** From one place among the staged rows up to and with another. */
export type Stretch = { from: number; to: number };

const columns = {
  employeeId: "employee_id",
  managerEmployeeId: "manager_employee_id",
  givenName: "given_name",
  familyName: "family_name",
  email: "email",
  status: "status",
  dateOfSeniority: "date_of_seniority",
  dateInJob: "date_in_job",
  lastHireDate: "last_hire_date",
  dateOfTermination: "date_of_termination",
  department: "department",
  title: "title",
  level: "level_id",
  location: "location",
  timeZone: "time_zone",
  languages: "languages",
} satisfies Record<PersonField, string>;

const written = personFields.map((field) => columns[field]);
const copied = written.filter((column) => column !== "level_id");

/** The manager's number leads to somebody new in this file, or to somebody who is here. */
const withManagerAndLevel = (importId: string): RawBuilder<unknown> => sql`
  left join people_import_rows boss on boss.import_id = ${importId}::uuid and boss.employee_id = r.manager_employee_id
  left join people chief on chief.employee_id = r.manager_employee_id
  left join levels l on l.position = r.level`;
const managerId = sql`coalesce(chief.id, boss.person_id)`;

/** Writes the organisation's list of levels from a file that has the first ones; a list that is there stays as it is. */
export async function writeLevels({ db }: Work, levels: readonly CareerLevel[]): Promise<void> {
  const present = await db.selectFrom("levels").select("id").limit(1).executeTakeFirst();
  if (present || levels.length === 0) return;
  await db
    .insertInto("levels")
    .values(levels.map(({ position, nameSv, nameEn }) => ({ position, nameSv, nameEn })))
    .execute();
}

/** Adds the people of a stretch of rows who are new. */
export async function addPeople({ db, now }: Work, importId: string, { from, to }: Stretch): Promise<void> {
  // People is planned as the short list that it still is, and grows while it is joined: looked through once, not for each row.
  await sql`set local enable_nestloop = off`.execute(db);
  await sql`
    insert into people (id, ${refs(written)}, manager_id, created_at, updated_at)
    select r.person_id, ${sql.join(written.map((column) => (column === "level_id" ? sql`l.id` : sql.ref(`r.${column}`))))},
      ${managerId}, ${now}, ${now}
    from people_import_rows r ${withManagerAndLevel(importId)}
    where r.import_id = ${importId}::uuid and r.outcome = 'new' and r.place between ${from} and ${to}`.execute(db);
  await sql`set local enable_nestloop to default`.execute(db);
}

/**
 * Changes the people of a stretch of rows where the file says something else. What somebody has chosen since the file was
 * read stays, and a place that tells no zone says nothing about the zone.
 */
export async function changePeople(
  { db, now }: Work,
  importId: string,
  { spokenOf, from, to }: Stretch & { spokenOf: readonly PersonField[] },
): Promise<void> {
  const spoken = new Set<string>(["employee_id", ...spokenOf.map((field) => columns[field])]);
  const plain = copied.filter((column) => spoken.has(column) && column !== "languages" && column !== "time_zone");
  const sets = [
    ...plain.map((column) => sql`${sql.ref(column)} = ${sql.ref(`r.${column}`)}`),
    ...(spoken.has("level_id") ? [sql`level_id = l.id`] : []),
    ...(spoken.has("manager_employee_id") ? [sql`manager_id = ${managerId}`] : []),
    ...(spoken.has("languages") ? [unlessChosen("languages", sql`r.languages`)] : []),
    ...(spoken.has("time_zone") ? [unlessChosen("time_zone", sql`coalesce(r.time_zone, p.time_zone)`)] : []),
    sql`updated_at = ${now}`,
    sql`version = p.version + 1`,
  ];
  await sql`
    update people p set ${sql.join(sets)}
    from people_import_rows r ${withManagerAndLevel(importId)}
    where r.import_id = ${importId}::uuid and r.outcome = 'changed' and r.place between ${from} and ${to}
      and p.id = r.person_id`.execute(db);
}

function unlessChosen(column: "languages" | "time_zone", value: RawBuilder<unknown>): RawBuilder<unknown> {
  const field = column === "languages" ? "languages" : "timeZone";
  return sql`${sql.ref(column)} = case when ${field} = any (p.chosen_fields) then ${sql.ref(`p.${column}`)} else ${value} end`;
}

/** People who wait for a manager whom this import has brought get her. */
export async function joinManagers({ db }: Work): Promise<void> {
  await sql`
    update people p set manager_id = chief.id from people chief
    where p.manager_id is null and p.manager_employee_id is not null and chief.employee_id = p.manager_employee_id
      and chief.id <> p.id`.execute(db);
}

/** Those who are missing from the file have left, as of today where nobody said when. Returns who they are. */
export async function deactivateMissing(
  { db, now }: Work,
  { importId, importerId, today }: { importId: string; importerId: string | null; today: string },
): Promise<StatusChange[]> {
  const { rows } = await sql<StatusChange>`
    update people p set status = 'terminated', date_of_termination = coalesce(p.date_of_termination, ${today}::date),
      updated_at = ${now}, version = p.version + 1
    from people_import_rows r join people before on before.id = r.person_id
    where r.import_id = ${importId}::uuid and r.outcome = 'missing' and p.id = r.person_id and p.status <> 'terminated'
      and p.id is distinct from ${importerId}::uuid
    returning p.id as "personId", before.status as "from", p.status as "to"`.execute(db);
  return rows;
}

const refs = (names: readonly string[]): RawBuilder<unknown> => sql.join(names.map((name) => sql.ref(name)));
