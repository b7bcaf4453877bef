import { sql } from "kysely";
import type { Handler } from "#platform/server/context.ts";
import { daysOutOfOrder } from "../../shared/programme-dates.ts";
import { programmeDraft } from "../../shared/programme-draft.ts";
import type { programmesContract } from "../../shared/programmes.contract.ts";
import { programmeChanged } from "../../shared/programmes.events.ts";
import type { ProgrammeFacts } from "../../shared/programmes.policy.ts";
import { columnsOf } from "../programme-columns.ts";
import { programmeAsSeen } from "../queries/programmes.ts";

/** Changes what is given and leaves the rest. Two coordinators may have it open, so the second one is told. */
export const updateProgramme: Handler<typeof programmesContract.update, ProgrammeFacts> = async (
  ctx,
  { programmeId, version, ...changes },
) => {
  const before = await programmeAsSeen(ctx, programmeId);
  const draft = programmeDraft.parse({ ...before, ...changes });
  if (before.state === "open" && draft.form !== before.form) throw ctx.errors.FORM_IS_FIXED();
  const days = daysOutOfOrder(draft.dates);
  if (days.length > 0) throw ctx.errors.DAYS_OUT_OF_ORDER({ data: { days } });
  const { numUpdatedRows } = await ctx.db
    .updateTable("programmes")
    .set({ ...columnsOf(draft), updatedBy: ctx.actor.id, updatedAt: ctx.now, version: sql`version + 1` })
    .where("id", "=", programmeId)
    .where("version", "=", version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw ctx.errors.STALE();
  ctx.emit(programmeChanged({ programmeId }));
  return programmeAsSeen(ctx, programmeId);
};
