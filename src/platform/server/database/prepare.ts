import pg from "pg";
import { createHmac } from "node:crypto";
import { ensureRoles, grantToRoles } from "./roles.ts";
import { runMigrations } from "./migrate.ts";

/**
 * Makes the roles and brings the schema up to date, as the database's administrator. Safe to run by several processes at
 * once: they take turns. Returns the addresses for the two roles that the product itself connects as.
 */
export async function prepareDatabase({ adminUrl, secret }: { adminUrl: string; secret: string }) {
  const password = (role: string) => createHmac("sha256", secret).update(`database role ${role}`).digest("hex");
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(4710)");
    await ensureRoles(client, password);
    const migrated = await runMigrations(client);
    await grantToRoles(client);
    return {
      migrated,
      appUrl: asRole(adminUrl, "parvis_app", password("parvis_app")),
      systemUrl: asRole(adminUrl, "parvis_system", password("parvis_system")),
    };
  } finally {
    await client.end();
  }
}

/** The same server and database, reached as another role. Understands socket addresses (`?host=`) as well. */
function asRole(adminUrl: string, role: string, password: string): string {
  const url = new URL(adminUrl.replace(/^postgres(ql)?:\/\/(?=[/?])/, "postgres://socket/"));
  const search = url.search ? `${url.search}&` : "?";
  const place = url.hostname === "socket" ? "" : url.host;
  return `postgres://${role}:${password}@${place}${url.pathname}${search}application_name=${role}`;
}
