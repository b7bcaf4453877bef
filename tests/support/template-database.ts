import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { prepareDatabase } from "#platform/server/database/prepare.ts";
import { createLog } from "#platform/server/log.ts";
import { startPostgres } from "#platform/server/postgres/start-postgres.ts";

/** The database that every test database is a copy of: migrated and empty. */
export const templateName = "parvis_template";

/** Addresses of one database: as superuser, and as the two roles that the product connects as. */
export type DatabaseUrls = { adminUrl: string; appUrl: string; systemUrl: string };

/** A PostgreSQL in a temporary folder with the template in it, and the template's addresses; `stop` removes all of it. */
export async function startTemplatePostgres(): Promise<{ template: DatabaseUrls; stop(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), "parvis-tests-"));
  const parts = new AsyncDisposableStack();
  parts.defer(() => rm(dataDir, { recursive: true }));
  const stop = () => parts.disposeAsync();
  try {
    const postgres = await startPostgres({ dataDir, log: createLog("warn"), throwaway: true });
    parts.defer(() => postgres.stop());
    await onServer(postgres.adminUrl, `create database ${templateName}`);
    const adminUrl = databaseUrl(postgres.adminUrl, templateName);
    const { appUrl, systemUrl } = await prepareDatabase({ adminUrl, secret: "a secret that only tests know" });
    return { template: { adminUrl, appUrl, systemUrl }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The same server, another database. */
export function databaseUrl(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = name;
  return changed.href;
}

/** Runs statements one by one, each on its own: databases are not made inside a transaction. */
export async function onServer(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
