import type { Handler } from "#platform/server/context.ts";
import { programmeCreated } from "../../shared/programmes.events.ts";
import type { programmesContract } from "../../shared/programmes.contract.ts";
import { programmeDraft } from "../../shared/programme-draft.ts";
import { daysOutOfOrder } from "../../shared/programme-dates.ts";
import { draftFrom, programmeTemplates } from "../../shared/templates/programme-templates.ts";
import { columnsOf } from "../programme-columns.ts";
import { programmeAsSeen } from "../queries/programmes.ts";

/** Makes a draft from a template, with what the caller wants otherwise, and lets the one who made it run it. */
export const createProgramme: Handler<typeof programmesContract.create> = async (ctx, { template: wanted, ...own }) => {
  const template = programmeTemplates.find(({ id }) => id === wanted);
  if (!template) throw ctx.errors.UNKNOWN_TEMPLATE({ data: { templates: programmeTemplates.map(({ id }) => id) } });
  const draft = programmeDraft.parse({ ...draftFrom(template, ctx.today), ...own });
  const days = daysOutOfOrder(draft.dates);
  if (days.length > 0) throw ctx.errors.DAYS_OUT_OF_ORDER({ data: { days } });
  const { id } = await ctx.db
    .insertInto("programmes")
    .values({ ...columnsOf(draft), template: template.id, ...ctx.stamp, updatedAt: ctx.now, updatedBy: ctx.actor.id })
    .returning("id")
    .executeTakeFirstOrThrow();
  await ctx.db
    .insertInto("programmeCoordinators")
    .values({ programmeId: id, personId: ctx.actor.id, addedBy: ctx.actor.id, addedAt: ctx.now })
    .execute();
  ctx.emit(programmeCreated({ programmeId: id, coordinatorId: ctx.actor.id }));
  return programmeAsSeen(ctx, id);
};
