import { sql } from "kysely";
import type { Handler } from "#platform/server/context.ts";
import { fromCursor, pageOf } from "#platform/server/page.ts";
import { openStates, finalStates, type RelationshipState } from "../../shared/relationship-states.ts";
import type { lifeParts, relationshipsContract } from "../../shared/relationships.contract.ts";
import { relationshipViewOf, selectRelationships } from "../relationship-rows.ts";

const states: Readonly<Record<(typeof lifeParts)[number], readonly RelationshipState[]>> = {
  proposed: ["proposed"],
  introduced: ["introduced"],
  open: [...openStates, "closing"],
  over: finalStates,
};

/** What the actor may know of, newest first: the own relationships, and those of programmes that the actor runs. */
export const listRelationships: Handler<typeof relationshipsContract.list> = async (ctx, input) => {
  const after = fromCursor(input.cursor);
  let query = selectRelationships(ctx)
    .where(visibleTo(ctx.actor.id, input.as))
    .orderBy("r.id", "desc")
    .limit(input.limit + 1);
  if (input.programmeId) query = query.where("r.programmeId", "=", input.programmeId);
  if (input.show) query = query.where("r.state", "in", states[input.show]);
  if (after) query = query.where("r.id", "<", after.id);
  return pageOf(await query.execute(), input, {
    placeOf: ({ id }) => ({ at: "", id }),
    toView: (row) => relationshipViewOf(ctx, row),
  });
};

/** The policy's `readFacts` as a condition on `relationships as r`. Arrays are computed once, so both ways use an index. */
function visibleTo(actorId: string, as?: "member" | "coordinator") {
  const own = sql<boolean>`(r.state <> 'proposed' and r.id = any(array(
    select m.relationship_id from memberships m
    where m.person_id = ${actorId} and (m.ended_at is null or m.ended_as = 'former'))))`;
  const run = sql<boolean>`(r.programme_id = any(array(
      select c.programme_id from programme_coordinators_published c where c.person_id = ${actorId}))
    and not exists (select from memberships m where m.relationship_id = r.id and m.person_id = ${actorId}))`;
  if (as) return as === "member" ? own : run;
  return sql<boolean>`(${own} or ${run})`;
}
