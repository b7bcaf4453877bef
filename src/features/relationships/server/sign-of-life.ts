import { sql } from "kysely";
import type { Work } from "#platform/server/context.ts";
import { relationshipStirred } from "../shared/relationships.events.ts";

const EXACTNESS_MS = 3_600_000;

/** Notes that something happened between the members, to the hour, and ends the quiet of a dormant relationship. */
export async function signOfLife({ db, now, emit }: Work, relationshipId: string): Promise<void> {
  const anHourAgo = new Date(now.getTime() - EXACTNESS_MS);
  const found = await db
    .updateTable("relationships")
    .set({ lastSignAt: now, dormantSince: null })
    .where("id", "=", relationshipId)
    .where((eb) => eb.or([eb("lastSignAt", "<", anHourAgo), eb("dormantSince", "is not", null)]))
    .returning(sql<boolean>`old.dormant_since is not null`.as("wasDormant"))
    .executeTakeFirst();
  if (found?.wasDormant) emit(relationshipStirred({ relationshipId }));
}
