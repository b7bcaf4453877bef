import { sql } from "kysely";
import type { Database } from "#platform/server/database/connect.ts";
import type { DraftState } from "./draft-state.ts";

/** A run as it is now; until the transaction ends nobody else changes or publishes it. */
export async function holdRun(db: Database, runId: string): Promise<{ state: DraftState; version: number }> {
  // Locked first and read after, in a statement of its own: what was committed while we waited is then in it.
  await sql`select from match_runs where id = ${runId} for update`.execute(db);
  const { rows } = await sql<{ state: DraftState; version: number }>`
    select r.version, case
      when exists (select from match_runs l where l.programme_id = r.programme_id and l.id > r.id) then 'replaced'
      when exists (select from match_publications p where p.run_id = r.id) then 'published'
      else r.state end as state
    from match_runs r where r.id = ${runId}`.execute(db);
  const [held] = rows;
  if (!held) throw new Error("granted run without row");
  return held;
}
