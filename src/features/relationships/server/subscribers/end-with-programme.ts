import { sql } from "kysely";
import { dayIn } from "#platform/server/clock.ts";
import { subscribe } from "#platform/server/events/subscriber.ts";
import { programmeClosed } from "#features/programmes/shared/programmes.events.ts";
import { openStates } from "../../shared/relationship-states.ts";
import { holdLives } from "../lives.ts";
import { organisationZone } from "../organisation-zone.ts";
import { takeStep } from "../take-step.ts";

/**
 * A programme that closes takes its drafts and introductions with it. What is open comes to its agreed end now, which
 * leaves the members a fortnight to look back.
 */
export const endWithProgramme = subscribe(programmeClosed, async (work, { programmeId }, { at }) => {
  const today = dayIn(await organisationZone(work), at);
  const own = work.db.selectFrom("relationships").select("id").where("programmeId", "=", programmeId);
  const waiting = await own.where("state", "=", "introduced").execute();
  const introduced = await holdLives(
    work,
    waiting.map(({ id }) => id),
  );
  for (const lived of introduced) await takeStep(work, lived, { move: "withdraw", by: "coordinator" });
  await work.db
    .deleteFrom("relationships")
    .where("programmeId", "=", programmeId)
    .where("state", "=", "proposed")
    .execute();
  await work.db
    .updateTable("relationships")
    .set({ endsOn: sql`least(ends_on, ${today}::date)` })
    .where("programmeId", "=", programmeId)
    .where("state", "in", [...openStates])
    .execute();
});
