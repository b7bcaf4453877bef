import type pg from "pg";

/**
 * Four roles. `parvis_app` serves people and is bound by row-level security; `parvis_system` does work without an actor;
 * `parvis_rights` owns the functions that read memberships past the lock; nobody signs in as `parvis_owner`.
 */
export async function ensureRoles(client: pg.Client, password: (role: string) => string): Promise<void> {
  await ensureRole(client, "parvis_owner", "nologin nosuperuser nobypassrls");
  await ensureRole(client, "parvis_rights", "nologin nosuperuser bypassrls");
  for (const role of ["parvis_app", "parvis_system"]) {
    await ensureRole(client, role, `login nosuperuser nobypassrls password '${password(role)}'`);
  }
  await client.query("alter role parvis_app set transaction_timeout = '10s'");
  await client.query("grant parvis_owner, parvis_rights, parvis_system to current_user");
  await client.query("grant parvis_rights to parvis_owner");
  await client.query(
    `do $$ begin execute format('grant create on database %I to parvis_system', current_database()); end $$`,
  );
  await client.query("grant usage, create on schema public to parvis_owner, parvis_rights");
  await client.query("grant usage on schema public to parvis_app, parvis_system");
  for (const extension of ["pg_trgm", "unaccent"]) await client.query(`create extension if not exists ${extension}`);
}

async function ensureRole(client: pg.Client, role: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query("select from pg_roles where rolname = $1", [role]);
  await client.query(`${rowCount ? "alter" : "create"} role ${role} ${attributes}`);
}

/** The two roles of the product read and write every table; row-level security decides which rows. */
export async function grantToRoles(client: pg.Client): Promise<void> {
  await client.query(
    "grant select, insert, update, delete on all tables in schema public to parvis_app, parvis_system",
  );
  await client.query("grant usage on all sequences in schema public to parvis_app, parvis_system");
  await client.query("revoke update, delete on events, audit_log from parvis_app");
  await client.query("create schema if not exists pgboss authorization parvis_system");
  await client.query("grant usage on schema pgboss to parvis_app");
  for (const kind of ["select, insert, update, delete on tables", "execute on functions"]) {
    await client.query(`alter default privileges for role parvis_system in schema pgboss grant ${kind} to parvis_app`);
  }
}
