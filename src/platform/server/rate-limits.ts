import { sql } from "kysely";
import { ORPCError } from "@orpc/server";
import type { Work } from "./context.ts";

/** Whose tries are counted at which door, and how many are let through in how long. */
export type Counted = { bucket: string; key: string; limit: number; seconds: number };

/**
 * Counts one try in the database, so that every process and every address counts together. Exactly `limit` are let through
 * in any stretch of `seconds`; a refused one is not counted, so that somebody who keeps trying prolongs nothing. Call it
 * in a transaction that commits whatever becomes of the try. Returns how many tries are left after this one.
 */
export async function countTry(work: Work, { bucket, key, limit, seconds }: Counted): Promise<number> {
  const since = new Date(work.now.getTime() - seconds * 1000);
  const recent = sql`array(select t from unnest(r.tries) as t where t > ${since} order by t)`;
  const { rows } = await sql<{ before: Date[] | null }>`
    insert into rate_limits as r (bucket, key, tries, last_try_at)
    values (${bucket}, ${key}, array[${work.now}::timestamptz], ${work.now})
    on conflict (bucket, key) do update
      set tries = (${recent} || ${work.now}::timestamptz)[1:${sql.lit(limit)}], last_try_at = ${work.now}
    returning old.tries as before`.execute(work.db);
  const before = (rows[0]?.before ?? []).filter((at) => at > since);
  if (before.length >= limit) throw tooMany(work.now, { oldest: before[0], seconds });
  return limit - before.length - 1;
}

/** Takes the newest try back: it succeeded, and what succeeds is no guess. */
export async function forgetTry(
  work: Pick<Work, "db">,
  { bucket, key }: Pick<Counted, "bucket" | "key">,
): Promise<void> {
  await work.db
    .updateTable("rateLimits")
    .set({ tries: sql`tries[1:cardinality(tries) - 1]` })
    .where("bucket", "=", bucket)
    .where("key", "=", key)
    .execute();
}

/** Due work: counts that nobody needs any more are removed. */
export async function forgetOldTries(work: Work): Promise<void> {
  const dayAgo = new Date(work.now.getTime() - 86_400_000);
  await work.db.deleteFrom("rateLimits").where("lastTryAt", "<", dayAgo).execute();
}

function tooMany(now: Date, { oldest = now, seconds }: { oldest: Date | undefined; seconds: number }) {
  const retryAfterSeconds = Math.max(1, Math.ceil((oldest.getTime() - now.getTime()) / 1000) + seconds);
  return new ORPCError("TOO_MANY_REQUESTS", { status: 429, data: { retryAfterSeconds } });
}
