import type { Ctx } from "#platform/server/context.ts";
import type { RelationshipView } from "../shared/relationship-views.ts";
import type { RelationshipFacts } from "../shared/relationships.policy.ts";
import { relationshipViewOf, selectRelationships } from "./relationship-rows.ts";

/** The relationship that was granted, as the actor sees it now: what a command answers. */
export async function viewed(ctx: Ctx<RelationshipFacts>): Promise<RelationshipView> {
  const found = selectRelationships(ctx).where("r.id", "=", ctx.granted.relationshipId);
  return relationshipViewOf(ctx, await found.executeTakeFirstOrThrow());
}
