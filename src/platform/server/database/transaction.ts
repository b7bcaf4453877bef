import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { Database } from "./connect.ts";

const uuid = z.uuid();

export type TransactionMode = "read only" | "read write";

/**
 * Runs `work` in one transaction that carries the actor, so that row-level security knows who is asking. Without an
 * actor the private classes are empty. BEGIN and the actor travel in one trip.
 */
export async function inTransaction<Result>(
  database: Database,
  { actorId, mode }: { actorId: string | null; mode: TransactionMode },
  work: (db: Database) => Promise<Result>,
): Promise<Result> {
  const actor = actorId === null ? "" : uuid.parse(actorId);
  return database.connection().execute(async (db) => {
    await control(db, `begin ${mode}; select set_config('parvis.actor', '${actor}', true)`);
    let result: Result;
    try {
      result = await work(db);
    } catch (error) {
      await control(db, "rollback").catch(() => undefined);
      throw error;
    }
    await control(db, "commit");
    return result;
  });
}

const control = (db: Kysely<never> | Database, statement: string) => sql.raw(statement).execute(db as Database);
