import { sql } from "kysely";
import type { Ctx, Handler } from "#platform/server/context.ts";
import { takesPeopleIn } from "../../shared/programme-dates.ts";
import type { programmesContract } from "../../shared/programmes.contract.ts";
import { invitationWithdrawn, participantsInvited } from "../../shared/programmes.events.ts";
import type { ProgrammeFacts } from "../../shared/programmes.policy.ts";
import { tellPeople } from "../tell-people.ts";
import { peopleNotHere } from "../people-not-here.ts";
import { programmeAsSeen } from "../queries/programmes.ts";

/** Invites people by mail and on their own page. Who has a place, or has said no, is not asked again. */
export const invitePeople: Handler<typeof programmesContract.invite, ProgrammeFacts> = async (
  ctx,
  { programmeId, personIds },
) => {
  const { state, dates } = await programmeAsSeen(ctx, programmeId);
  if (!takesPeopleIn({ state, ...dates }, ctx.today)) throw ctx.errors.JOINING_ENDED();
  const unknown = await peopleNotHere(ctx, personIds);
  if (unknown.length > 0) throw ctx.errors.UNKNOWN_PEOPLE({ data: { personIds: unknown } });
  const invited = await invite(ctx, { programmeId, personIds });
  if (invited.length > 0) {
    ctx.emit(participantsInvited({ programmeId, personIds: invited }));
    await ctx.send(tellPeople, { programmeId });
  }
  return { invited: invited.length };
};

/** Takes an invitation back that nobody has answered. */
export const withdrawInvitation: Handler<typeof programmesContract.withdrawInvitation, ProgrammeFacts> = async (
  ctx,
  { programmeId, personId },
) => {
  const withdrawn = await ctx.db
    .deleteFrom("enrolments")
    .where("programmeId", "=", programmeId)
    .where("personId", "=", personId)
    .where("state", "=", "invited")
    .returning("id")
    .executeTakeFirst();
  if (withdrawn) ctx.emit(invitationWithdrawn({ programmeId, personId }));
  return {};
};

async function invite(ctx: Ctx, { programmeId, personIds }: { programmeId: string; personIds: readonly string[] }) {
  const { rows } = await sql<{ personId: string }>`
    insert into enrolments (programme_id, person_id, state, invited_by, created_at)
    select ${programmeId}, id, 'invited', ${ctx.actor.id}, ${ctx.now} from unnest(${[...new Set(personIds)]}::uuid[]) id
    on conflict (programme_id, person_id) do nothing
    returning person_id`.execute(ctx.db);
  return rows.map((row) => row.personId);
}
