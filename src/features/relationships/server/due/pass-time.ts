import { sql } from "kysely";
import type { Work } from "#platform/server/context.ts";
import { dayIn } from "#platform/server/clock.ts";
import { byClock, CLOSING_DAYS, dueMove, PATIENCE_DAYS, SILENT_DAYS } from "../../shared/due-step.ts";
import { holdLives, type Lived } from "../lives.ts";
import { organisationZone } from "../organisation-zone.ts";
import { membersWithoutRoom } from "../room.ts";
import { takeStep } from "../take-step.ts";

const AT_ONCE = 200;

/**
 * Does what time alone does: introductions run out, pauses end, quiet relationships are asked and at last closed, and
 * agreed ends come. A clock that jumped is caught up with: one move may lead to the next.
 */
export async function passTime(work: Work): Promise<void> {
  const zone = await organisationZone(work);
  for (let moved = AT_ONCE; moved > 0;) moved = await moveSome(work, zone);
}

/** Moves what is due, at most 200 at once, and tells how many moved. */
async function moveSome(work: Work, zone: string): Promise<number> {
  const today = dayIn(zone, work.now);
  const due = await dueOnes(work, { zone, today });
  const lives = await holdLives(work, [...due.keys()]);
  const full = await membersWithoutRoom(
    work,
    lives.filter(({ life }) => life.state === "introduced" && life.form === "circle"),
  );
  let moved = 0;
  for (const lived of lives) {
    const cadenceDays = due.get(lived.row.id) ?? 0;
    const move = dueMove(lived.life, datesOf(lived, zone, cadenceDays), { now: work.now.toISOString(), today });
    if (move === null) continue;
    const next = await takeStep(work, lived, byClock(move, full.get(lived.row.programmeId) ?? []));
    if (typeof next === "object") moved += 1;
  }
  return moved;
}

function datesOf({ row }: Lived, zone: string, cadenceDays: number) {
  const dayOf = (moment: Date | null) => (moment === null ? null : dayIn(zone, moment));
  return {
    answerBy: row.answerBy?.toISOString() ?? null,
    endsOn: row.endsOn,
    lastSignOn: dayOf(row.lastSignAt),
    dormantSince: dayOf(row.dormantSince),
    closingSince: dayOf(row.closingAt),
    cadenceDays,
  };
}

/** The ids of what looks due, with the cadence of its programme. The rule itself decides again, on what is held. */
async function dueOnes(
  { db, now }: Work,
  { zone, today }: { zone: string; today: string },
): Promise<Map<string, number>> {
  const day = (column: string) => sql`(${sql.ref(column)} at time zone ${zone})::date`;
  const { rows } = await sql<{ id: string; cadenceDays: number }>`
    select r.id, p.cadence_days from relationships r join programmes_published p on p.id = r.programme_id
    where r.state in ('introduced', 'accepted', 'agreed', 'active', 'paused', 'closing') and case
      when r.state = 'introduced' then r.answer_by <= ${now}
      when r.state = 'closing' then ${day("r.closing_at")} <= ${today}::date - ${CLOSING_DAYS}::int
      when r.ends_on <= ${today}::date then true
      when r.state = 'paused' then exists (select from relationship_pauses s
        where s.relationship_id = r.id and s.ended_at is null and s.paused_until <= ${today}::date)
      when r.dormant_since is not null then ${day("r.dormant_since")} <= ${today}::date - ${SILENT_DAYS}::int
      else ${day("r.last_sign_at")} <= ${today}::date - 2 * p.cadence_days - ${PATIENCE_DAYS}::int end
    order by r.id limit ${AT_ONCE}`.execute(db);
  return new Map(rows.map(({ id, cadenceDays }) => [id, cadenceDays]));
}
