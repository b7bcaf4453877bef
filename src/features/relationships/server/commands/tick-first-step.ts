import type { Handler } from "#platform/server/context.ts";
import type { relationshipsContract } from "../../shared/relationships.contract.ts";
import { firstStepTicked, firstStepUnticked } from "../../shared/relationships.events.ts";
import type { RelationshipFacts } from "../../shared/relationships.policy.ts";
import { overviewOf } from "../queries/relationship-overview.ts";
import { signOfLife } from "../sign-of-life.ts";

/** Ticks a first step for all members. Who ticked it first stays the one who did. */
export const tickFirstStep: Handler<typeof relationshipsContract.tick, RelationshipFacts> = async (ctx, { step }) => {
  const { relationshipId } = ctx.granted;
  const { numInsertedOrUpdatedRows: ticked } = await ctx.db
    .insertInto("relationshipFirstSteps")
    .values({ relationshipId, step, tickedBy: ctx.actor.id, tickedAt: ctx.now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (ticked) {
    ctx.emit(firstStepTicked({ relationshipId, step }));
    await signOfLife(ctx, relationshipId);
  }
  return overviewOf(ctx);
};

/** Takes a tick back, whoever made it. */
export const untickFirstStep: Handler<typeof relationshipsContract.untick, RelationshipFacts> = async (
  ctx,
  { step },
) => {
  const { relationshipId } = ctx.granted;
  const { numDeletedRows: unticked } = await ctx.db
    .deleteFrom("relationshipFirstSteps")
    .where("relationshipId", "=", relationshipId)
    .where("step", "=", step)
    .executeTakeFirst();
  if (unticked) ctx.emit(firstStepUnticked({ relationshipId, step }));
  return overviewOf(ctx);
};
