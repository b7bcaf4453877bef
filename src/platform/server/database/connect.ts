import { CamelCasePlugin, Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Tables } from "#tables";
import { assertBoundByRowSecurity } from "./row-security.ts";

export type Database = Kysely<Tables>;

// Days stay days: a `date` read as a Date would shift with the server's zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
// Counts and positions stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export type ConnectOptions = {
  url: string;
  connections: number;
  /** Hears of a connection that broke while it was idle; the pool replaces it by itself. */
  onLost(error: Error): void;
  /** Hears of every statement, for counting in tests. */
  onStatement?: ((sql: string) => void) | undefined;
};

/** A pool for one of the product's two roles. Refuses a role that row-level security does not bind. */
export async function connect(options: ConnectOptions): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.connections,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 60_000,
  });
  pool.on("error", options.onLost);
  // The pool hears its idle connections only; one that breaks while it is lent out would end the process.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const database = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    // JSON is content, and content keeps its keys.
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    log: (event) => options.onStatement?.(event.query.sql),
  });
  await assertBoundByRowSecurity(database);
  return database;
}
