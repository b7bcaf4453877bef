import type { Handler } from "#platform/server/context.ts";
import type { relationshipsContract } from "../../shared/relationships.contract.ts";
import type { RelationshipFacts } from "../../shared/relationships.policy.ts";
import { holdLife } from "../lives.ts";
import { takeStep } from "../take-step.ts";
import { viewed } from "../viewed.ts";

/** Takes an introduction back before everybody has answered. The members are told kindly, and come first next time. */
export const withdraw: Handler<typeof relationshipsContract.withdraw, RelationshipFacts> = async (ctx) => {
  const lived = await holdLife(ctx, ctx.granted.relationshipId);
  const next = await takeStep(ctx, lived, { move: "withdraw", by: "coordinator" });
  if (typeof next === "string") throw ctx.errors.NOT_NOW({ data: { state: lived.life.state } });
  return viewed(ctx);
};
