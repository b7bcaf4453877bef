import { sql } from "kysely";
import { subscribe } from "#platform/server/events/subscriber.ts";
import { matchingEnded, matchingPublished, matchingStarted } from "../../shared/matching.events.ts";

/**
 * Wishes and blocks are kept for a run as long as it can be changed, and not a step longer: they go when it is published,
 * cancelled, failed, or when a newer one takes its place.
 */
export const forgetInput = subscribe(
  [matchingStarted, matchingEnded, matchingPublished],
  async ({ db }, { programmeId }) => {
    const over = sql`select r.id from match_runs r where r.programme_id = ${programmeId} and (
    r.state in ('cancelled', 'failed')
    or exists (select from match_publications p where p.run_id = r.id)
    or exists (select from match_runs l where l.programme_id = r.programme_id and l.id > r.id))`;
    await sql`delete from match_inputs where run_id in (${over})`.execute(db);
    await sql`delete from match_results where run_id in (${over})`.execute(db);
  },
);
