import { sql } from "kysely";
import type { Handler } from "#platform/server/context.ts";
import type { programmesContract } from "../../shared/programmes.contract.ts";
import { programmeClosed, programmeDiscarded } from "../../shared/programmes.events.ts";
import type { ProgrammeFacts } from "../../shared/programmes.policy.ts";
import { programmeAsSeen } from "../queries/programmes.ts";

/** Closes an open programme: nobody comes in any more, and what was there can still be read by those who were in it. */
export const closeProgramme: Handler<typeof programmesContract.close, ProgrammeFacts> = async (
  ctx,
  { programmeId },
) => {
  const closed = await ctx.db
    .updateTable("programmes")
    .set({ state: "closed", closedAt: ctx.now, updatedAt: ctx.now, updatedBy: ctx.actor.id, version: sql`version + 1` })
    .where("id", "=", programmeId)
    .where("state", "=", "open")
    .returning("id")
    .executeTakeFirst();
  if (closed) ctx.emit(programmeClosed({ programmeId }));
  return programmeAsSeen(ctx, programmeId);
};

/** Throws a draft away. A programme that was open is closed instead, since people were in it. */
export const discardProgramme: Handler<typeof programmesContract.discard, ProgrammeFacts> = async (
  ctx,
  { programmeId },
) => {
  const gone = await ctx.db
    .deleteFrom("programmes")
    .where("id", "=", programmeId)
    .where("state", "=", "draft")
    .returning("id")
    .executeTakeFirst();
  if (!gone) throw ctx.errors.NOT_A_DRAFT();
  ctx.emit(programmeDiscarded({ programmeId }));
  return {};
};
