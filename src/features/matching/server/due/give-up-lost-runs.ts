import { sql } from "kysely";
import type { Work } from "#platform/server/context.ts";
import { matchingEnded } from "../../shared/matching.events.ts";

/** A run that nobody works on any more, because its queue has given it up, is ended instead of standing there. */
export async function giveUpLostRuns({ db, now, emit }: Work): Promise<void> {
  const lost = await db
    .updateTable("matchRuns")
    .set({ state: "failed", failure: "engine", endedAt: now, progress: null })
    .where("state", "in", ["waiting", "running"])
    .where(sql<boolean>`coalesce(started_at, created_at) < ${now}::timestamptz - interval '2 hours'`)
    .returning(["id", "programmeId"])
    .execute();
  emit(...lost.map(({ id, programmeId }) => matchingEnded({ programmeId, runId: id, state: "failed" })));
}
