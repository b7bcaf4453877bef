import { type Kysely, sql } from "kysely";

/** Refuses a role that row-level security does not bind: FORCE binds an owner, never a superuser. */
export async function assertBoundByRowSecurity<Tables>(database: Kysely<Tables>): Promise<void> {
  const unbound = sql`select from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)`;
  const { rows } = await unbound.execute(database);
  if (rows.length > 0) {
    throw new Error("the database role is not bound by row-level security; use one without SUPERUSER and BYPASSRLS");
  }
}
