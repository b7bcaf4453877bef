import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Employee } from "../../tests/factories/employees.ts";
import type { Measured } from "./parvis-with-people.ts";

/** What the database alone needs for the same people: a table like that of Parvis, with its keys and indexes, and nothing else. */
const columns = [
  ...["employee_id", "manager_employee_id", "given_name", "family_name", "email", "status", "date_of_seniority"],
  ...["date_in_job", "last_hire_date", "date_of_termination", "department", "title", "location", "time_zone"],
  ...["languages", "created_at", "updated_at"],
] as const;
const list = columns.join(", ");
/** So many in a row, because the kernel counts time in steps of ten milliseconds. */
const TIMES = 4;

/** COPY of these people into a table like `people` (D1), and staging with an upsert of all of them (D1, second part). */
export async function copiedPeople({ sql, folder, cpu }: Measured, people: readonly Employee[]) {
  const file = join(folder, "floor.tsv");
  await writeFile(file, people.map(rowOf).join(""));
  await sql.query(`create table if not exists bench_people (like people including all);
    create table if not exists bench_stage (like people including defaults including generated)`);
  const copyInto = (table: string) => sql.query(`copy ${table} (${list}) from '${file}'`);
  const sets = columns.map((column) => `${column} = excluded.${column}`).join(", ");
  return {
    copy: () =>
      mean(cpu, async () => {
        await sql.query("truncate bench_people");
        expectRows(await copyInto("bench_people"), people.length);
      }),
    stageAndUpsert: async () => {
      await sql.query("truncate bench_people");
      await copyInto("bench_people");
      return mean(cpu, async () => {
        await sql.query("truncate bench_stage");
        await copyInto("bench_stage");
        const upsert = `insert into bench_people (${list}) select ${list} from bench_stage
          on conflict (employee_id) do update set ${sets}`;
        expectRows(await sql.query(upsert), people.length);
      });
    },
  };
}

async function mean(cpu: () => Promise<number>, work: () => Promise<void>): Promise<number> {
  await work();
  const before = await cpu();
  for (let time = 0; time < TIMES; time++) await work();
  return ((await cpu()) - before) / TIMES;
}

function expectRows({ rowCount }: { rowCount: number | null }, expected: number): void {
  if (rowCount !== expected) throw new Error(`the floor wrote ${rowCount} of ${expected} people`);
}

const NOW = "2026-11-24T09:00:00Z";

function rowOf(person: Employee): string {
  const { number, managerNumber, givenName, familyName, email, status, hiredOn, inJobSince, leftOn } = person;
  const { department, title, location, timeZone, languages } = person;
  const cells = [number, managerNumber, givenName, familyName, email, status, hiredOn, inJobSince, null, leftOn];
  const rest = [department, title, location, timeZone, `{${languages.join(",")}}`, NOW, NOW];
  return `${[...cells, ...rest].map((cell) => (cell === null ? "\\N" : String(cell))).join("\t")}\n`;
}
