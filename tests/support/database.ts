import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import { type DatabaseUrls, databaseUrl, onServer, templateName } from "./template-database.ts";

/** A migrated, empty database that no other test sees. */
export type TestDatabase = DatabaseUrls & { drop(): Promise<void> };

/** Copies the template (about 30 ms). Whoever makes one drops it, which also ends the connections to it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, appUrl, systemUrl } = inject("template");
  const server = databaseUrl(adminUrl, "postgres");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await onServer(
    server,
    `create database ${name} template ${templateName} strategy wal_log`,
    // A copy has the template's tables and rights, but not the rights on the database itself.
    `grant create on database ${name} to parvis_system`,
  );
  return {
    adminUrl: databaseUrl(adminUrl, name),
    appUrl: databaseUrl(appUrl, name),
    systemUrl: databaseUrl(systemUrl, name),
    drop: () => onServer(server, `drop database ${name} with (force)`),
  };
}
