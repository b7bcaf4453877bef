import type { Handler } from "#platform/server/context.ts";
import type { relationshipsContract } from "../../shared/relationships.contract.ts";
import type { RelationshipFacts } from "../../shared/relationships.policy.ts";
import { keepReason } from "../keep-reason.ts";
import { holdLife } from "../lives.ts";
import { takeStep } from "../take-step.ts";

/** Leaves without fault. A pair ends by it; the one who stays is told that, never why, and comes first next time. */
export const leaveRelationship: Handler<typeof relationshipsContract.leave, RelationshipFacts> = async (
  ctx,
  { reason },
) => {
  const lived = await holdLife(ctx, ctx.granted.relationshipId);
  const me = { by: "member", personId: ctx.actor.id } as const;
  const next =
    lived.life.state === "closing"
      ? await takeStep(ctx, lived, { move: "close", ...me })
      : await takeStep(ctx, lived, { move: "leave", ...me, reason: "left" });
  if (typeof next === "string") throw ctx.errors.NOT_NOW({ data: { state: lived.life.state } });
  if (!(await keepReason(ctx, "exit", reason))) throw ctx.errors.UNKNOWN_READER();
  return {};
};
