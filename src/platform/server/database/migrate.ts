import { readFile, readdir } from "node:fs/promises";
import { createHash } from "node:crypto";
import type pg from "pg";
import { CannotStart } from "../cannot-start.ts";

const folder = new URL("../../../../migrations/", import.meta.url);

/**
 * Runs the migrations that this database has not seen, in order of their names, each in a transaction of its own and as
 * the owner. A file that changed after it ran stops the start: history is not rewritten. Returns the names that ran.
 */
export async function runMigrations(client: pg.Client): Promise<string[]> {
  await client.query("set role parvis_owner");
  await client.query(
    "create table if not exists migrations (name text primary key, digest text not null, ran_at timestamptz not null default now())",
  );
  const seen = new Map<string, string>();
  for (const row of (await client.query("select name, digest from migrations")).rows) seen.set(row.name, row.digest);
  const ran: string[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(".sql")).sort()) {
    const sql = await readFile(new URL(name, folder), "utf8");
    const digest = createHash("sha256").update(sql).digest("hex");
    const before = seen.get(name);
    if (before !== undefined && before !== digest) throw changedAfterItRan(name);
    if (before === undefined) {
      await runOne(client, name, sql, digest);
      ran.push(name);
    }
  }
  await client.query("reset role");
  return ran;
}

const changedAfterItRan = (name: string) =>
  new CannotStart(
    `The migration ${name} is not the one that this database has run. Start the version of Parvis that it was made with, or take the file back as it was.`,
  );

async function runOne(client: pg.Client, name: string, sql: string, digest: string): Promise<void> {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query("insert into migrations (name, digest) values ($1, $2)", [name, digest]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
