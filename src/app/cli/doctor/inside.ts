import { sql } from "kysely";
import type { Database } from "#platform/server/database/connect.ts";
import { assertBoundByRowSecurity } from "#platform/server/database/row-security.ts";
import { type Check, well, worry, wrong } from "./check.ts";

const OLDEST_POSTGRES = 18;
const HOUR_MS = 3_600_000;

const database: Check = {
  name: "database",
  look: async ({ platform: { system } }) => {
    const found = sql<{ version: string; size: string; migrations: number }>`
      select current_setting('server_version') as version, pg_size_pretty(pg_database_size(current_database())) as size,
        (select count(*)::int from migrations) as migrations`;
    const { version, size, migrations } = await one(found.execute(system));
    const says = `PostgreSQL ${version}, ${size}, ${migrations} migrations`;
    return Number.parseInt(version, 10) < OLDEST_POSTGRES ? wrong(`${says}. Parvis needs PostgreSQL 18.`) : well(says);
  },
};

const rowSecurity: Check = {
  name: "row security",
  look: async ({ platform }) => {
    await assertBoundByRowSecurity(platform.database);
    await assertBoundByRowSecurity(platform.system);
    const open = sql<{ name: string }>`select c.relname as name from pg_class c
      join pg_policy p on p.polrelid = c.oid where not (c.relrowsecurity and c.relforcerowsecurity) group by 1`;
    const { rows } = await open.execute(platform.system);
    if (rows.length > 0)
      return wrong(`not in force on ${rows.map(({ name }) => name).join(", ")}. Restore from a backup.`);
    return well("in force on every table that has a rule");
  },
};

const administrators: Check = {
  name: "administrators",
  look: async ({ platform: { system } }) => {
    const count = await counted(
      system,
      sql`select count(*)::int as n from role_assignments where role = 'administrator'`,
    );
    if (count === 0) return worry("none yet. Open the set-up address, or run npm run parvis -- setup.");
    return well(count === 1 ? "one. A second one helps when the first is away." : `${count}`);
  },
};

const mails: Check = {
  name: "mails",
  look: async ({ platform: { system, clock } }) => {
    const hourAgo = new Date(clock.now().getTime() - HOUR_MS);
    const failed = await counted(system, sql`select count(*)::int as n from mails where state = 'failed'`);
    const late = await counted(
      system,
      sql`select count(*)::int as n from mails where state = 'waiting' and due_at < ${hourAgo}`,
    );
    if (failed + late === 0) return well("none failed, none late");
    return worry(`${failed} failed, ${late} late. Administration, Mail, says which and why.`);
  },
};

const events: Check = {
  name: "events",
  look: async ({ platform: { system } }) => {
    const behind = await counted(
      system,
      sql`select coalesce((select max(pos) from events) - (select min(pos) from event_subscribers), 0)::int as n`,
    );
    const aside = await counted(system, sql`select count(*)::int as n from event_failures`);
    if (aside > 0)
      return worry(
        `${aside} set aside because a part of Parvis failed on them. Look for "event set aside" in the log.`,
      );
    return well(
      behind > 0 ? `the slowest part is ${behind} behind; it catches up while Parvis runs` : "all dealt with",
    );
  },
};

const jobs: Check = {
  name: "jobs",
  look: async ({ platform: { system } }) => {
    // The queue makes its tables at the first start.
    const isThere = await counted(system, sql`select (to_regclass('pgboss.job') is not null)::int as n`);
    if (isThere === 0) return well("none yet");
    const failed = await counted(system, sql`select count(*)::int as n from pgboss.job where state = 'failed'`);
    return failed > 0 ? worry(`${failed} failed. Look for "job failed" in the log.`) : well("none failed");
  },
};

async function counted(system: Database, query: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await query.execute(system);
  const [row] = rows as { n: number }[];
  return row?.n ?? 0;
}

async function one<Row>(answer: Promise<{ rows: Row[] }>): Promise<Row> {
  const [row] = (await answer).rows;
  if (row === undefined) throw new Error("a statement without a row");
  return row;
}

/** What Parvis keeps and does: the database, its locks, who can administer, and work that did not come to its end. */
export const inside: readonly Check[] = [database, rowSecurity, administrators, mails, events, jobs];
