import type { Handler } from "#platform/server/context.ts";
import type { relationshipsContract } from "../../shared/relationships.contract.ts";
import type { RelationshipFacts } from "../../shared/relationships.policy.ts";
import { holdLife } from "../lives.ts";
import { takeStep } from "../take-step.ts";
import { viewed } from "../viewed.ts";

/** "We are done." When every member has said it, it begins to close. */
export const sayDone: Handler<typeof relationshipsContract.sayDone, RelationshipFacts> = async (ctx) => {
  const lived = await holdLife(ctx, ctx.granted.relationshipId);
  const next = await takeStep(ctx, lived, { move: "sayDone", by: "member", personId: ctx.actor.id });
  if (typeof next === "string") throw ctx.errors.NOT_NOW({ data: { state: lived.life.state } });
  return viewed(ctx);
};

/** There was more to do after all. */
export const takeBackDone: Handler<typeof relationshipsContract.takeBackDone, RelationshipFacts> = async (ctx) => {
  const lived = await holdLife(ctx, ctx.granted.relationshipId);
  const next = await takeStep(ctx, lived, { move: "takeBackDone", by: "member", personId: ctx.actor.id });
  if (typeof next === "string") throw ctx.errors.NOT_NOW({ data: { state: lived.life.state } });
  return viewed(ctx);
};

/** The answer to the private question of a quiet relationship: it goes on. */
export const stir: Handler<typeof relationshipsContract.stir, RelationshipFacts> = async (ctx) => {
  const lived = await holdLife(ctx, ctx.granted.relationshipId);
  const next = await takeStep(ctx, lived, { move: "stir", by: "member", personId: ctx.actor.id });
  if (typeof next === "string") throw ctx.errors.NOT_NOW({ data: { state: lived.life.state } });
  return viewed(ctx);
};
