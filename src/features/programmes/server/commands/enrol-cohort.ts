import { sql } from "kysely";
import type { Ctx, Handler } from "#platform/server/context.ts";
import { takesPeopleIn } from "../../shared/programme-dates.ts";
import type { programmesContract } from "../../shared/programmes.contract.ts";
import { cohortEnrolled } from "../../shared/programmes.events.ts";
import type { ProgrammeFacts } from "../../shared/programmes.policy.ts";
import { cohortMembers } from "../cohort-members.ts";
import { tellPeople } from "../tell-people.ts";
import { programmeAsSeen } from "../queries/programmes.ts";

/** As many ids as one event carries, so that a large cohort does not make a large event. */
const IN_ONE_EVENT = 200;

/** Enrols whoever has come to belong to the cohort since the last time. Who opted out stays out. */
export const enrolCohort: Handler<typeof programmesContract.enrolCohort, ProgrammeFacts> = async (
  ctx,
  { programmeId },
) => {
  const { state, dates } = await programmeAsSeen(ctx, programmeId);
  if (!takesPeopleIn({ state, ...dates }, ctx.today)) throw ctx.errors.JOINING_ENDED();
  return { enrolled: await enrolMembers(ctx, programmeId) };
};

/** Enrols the cohort in one statement and has everybody told; returns how many they were. */
export async function enrolMembers(ctx: Ctx, programmeId: string): Promise<number> {
  const { rows } = await sql<{ personId: string }>`
    insert into enrolments (programme_id, person_id, state, invited_by, joined_at, created_at)
    select ${programmeId}, id, 'enrolled', ${ctx.actor.id}, ${ctx.now}, ${ctx.now} from (${cohortMembers(programmeId)}) m
    on conflict (programme_id, person_id) do nothing
    returning person_id`.execute(ctx.db);
  const personIds = rows.map((row) => row.personId);
  for (let at = 0; at < personIds.length; at += IN_ONE_EVENT) {
    ctx.emit(cohortEnrolled({ programmeId, personIds: personIds.slice(at, at + IN_ONE_EVENT) }));
  }
  if (personIds.length > 0) await ctx.send(tellPeople, { programmeId });
  return personIds.length;
}
