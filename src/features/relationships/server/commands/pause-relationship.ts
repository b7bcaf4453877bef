import type { Handler } from "#platform/server/context.ts";
import type { relationshipsContract } from "../../shared/relationships.contract.ts";
import type { RelationshipFacts } from "../../shared/relationships.policy.ts";
import { holdLife } from "../lives.ts";
import { takeStep } from "../take-step.ts";
import { viewed } from "../viewed.ts";

/** Rests until a day, and comes back by itself. The other members are told until when, not why. */
export const pauseRelationship: Handler<typeof relationshipsContract.pause, RelationshipFacts> = async (
  ctx,
  { until },
) => {
  if (until <= ctx.today) throw ctx.errors.DAY_HAS_PASSED();
  const lived = await holdLife(ctx, ctx.granted.relationshipId);
  const { today } = ctx;
  const next = await takeStep(ctx, lived, { move: "pause", by: "member", personId: ctx.actor.id, until, today });
  if (typeof next === "string") throw ctx.errors.NOT_NOW({ data: { state: lived.life.state } });
  return viewed(ctx);
};

/** Ends one's own pause before its day. */
export const resumeRelationship: Handler<typeof relationshipsContract.resume, RelationshipFacts> = async (ctx) => {
  const lived = await holdLife(ctx, ctx.granted.relationshipId);
  const next = await takeStep(ctx, lived, { move: "resume", by: "member", personId: ctx.actor.id });
  if (next === "not-yours") throw ctx.errors.PAUSED_BY_ANOTHER();
  if (typeof next === "string") throw ctx.errors.NOT_NOW({ data: { state: lived.life.state } });
  return viewed(ctx);
};
