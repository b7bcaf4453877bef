import type { Ctx, Handler } from "#platform/server/context.ts";
import { takesPeopleIn } from "../../shared/programme-dates.ts";
import type { LeavingReason, programmesContract } from "../../shared/programmes.contract.ts";
import { invitationDeclined, participantJoined, participantLeft } from "../../shared/programmes.events.ts";
import type { ProgrammeFacts } from "../../shared/programmes.policy.ts";
import { programmeAsSeen } from "../queries/programmes.ts";

/** Takes the reader in, or back in. Joining twice is joining once. */
export const joinProgramme: Handler<typeof programmesContract.join, ProgrammeFacts> = async (ctx, { programmeId }) => {
  const { state, dates } = await programmeAsSeen(ctx, programmeId);
  if (!takesPeopleIn({ state, ...dates }, ctx.today)) throw ctx.errors.JOINING_ENDED();
  const joined = await ctx.db
    .insertInto("enrolments")
    .values({ programmeId, personId: ctx.actor.id, state: "enrolled", joinedAt: ctx.now, createdAt: ctx.now })
    .onConflict((conflict) =>
      conflict
        .columns(["programmeId", "personId"])
        .doUpdateSet({ state: "enrolled", joinedAt: ctx.now, endedAt: null })
        .where("enrolments.state", "<>", "enrolled"),
    )
    .returning("id")
    .executeTakeFirst();
  if (joined) ctx.emit(participantJoined({ programmeId, personId: ctx.actor.id }));
  return programmeAsSeen(ctx, programmeId);
};

/** Leaves without fault. What the person wrote stays theirs, and coming back is possible while people are taken in. */
export const leaveProgramme: Handler<typeof programmesContract.leave, ProgrammeFacts> = async (
  ctx,
  { programmeId, reason },
) => {
  const left = await end(ctx, { programmeId, from: "enrolled", to: "left" });
  if (!left) return {};
  await keepReason(ctx, { programmeId, reason });
  ctx.emit(participantLeft({ programmeId, personId: ctx.actor.id }));
  return {};
};

/** Says no to an invitation. The coordinator sees that, never why. */
export const declineInvitation: Handler<typeof programmesContract.decline, ProgrammeFacts> = async (
  ctx,
  { programmeId, reason },
) => {
  const declined = await end(ctx, { programmeId, from: "invited", to: "declined" });
  if (!declined) return {};
  await keepReason(ctx, { programmeId, reason });
  ctx.emit(invitationDeclined({ programmeId, personId: ctx.actor.id }));
  return {};
};

type Ending = { programmeId: string; from: "enrolled" | "invited"; to: "left" | "declined" };

/** Ends the reader's place; false when it has ended meanwhile, so that of two who race one does it. */
async function end(ctx: Ctx, { programmeId, from, to }: Ending): Promise<boolean> {
  const ended = await ctx.db
    .updateTable("enrolments")
    .set({ state: to, endedAt: ctx.now, firstInLine: false })
    .where("programmeId", "=", programmeId)
    .where("personId", "=", ctx.actor.id)
    .where("state", "=", from)
    .returning("id")
    .executeTakeFirst();
  return ended !== undefined;
}

async function keepReason(ctx: Ctx, { programmeId, reason }: { programmeId: string; reason: LeavingReason | null }) {
  if (reason === null) return;
  const row = { programmeId, personId: ctx.actor.id, reason, createdAt: ctx.now };
  await ctx.db.insertInto("enrolmentReasons").values(row).execute();
}
