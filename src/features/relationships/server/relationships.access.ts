import { accessTo } from "#platform/server/access.ts";
import type { Asking } from "#platform/server/context.ts";
import { type RelationshipFacts, relationshipPolicy } from "../shared/relationships.policy.ts";
import { anyOf, lifeColumns, lifeOf } from "./lives.ts";

/** Where the actor stands in these relationships; one that does not exist is missing from the map. */
async function relationshipFacts(
  { db, actor }: Pick<Asking, "db" | "actor">,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RelationshipFacts>> {
  const rows = await db
    .selectFrom("relationships as r")
    .leftJoin("programmeCoordinatorsPublished as c", (join) =>
      join.onRef("c.programmeId", "=", "r.programmeId").on("c.personId", "=", actor.id),
    )
    .select(["r.id", "r.programmeId", "c.personId as runsIt"])
    .select(["r.state", "r.form", "r.minimum", "r.asksAgreement", "r.closeReason", "r.dormantSince"])
    .select(lifeColumns)
    .where("r.id", "=", anyOf(ids))
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      { relationshipId: row.id, programmeId: row.programmeId, life: lifeOf(row), isCoordinator: row.runsIt !== null },
    ]),
  );
}

/** The road to the facts of a relationship's life, for its members and for those who run its programme. */
export const onRelationship = accessTo<RelationshipFacts>({
  load: relationshipFacts,
  read: relationshipPolicy.readFacts,
});

/**
 * The only road to what the members of a relationship make, and to everything that hangs off it:
 * `inRelationship("relationshipId", relationshipPolicy.write)`. For everybody else it does not exist.
 */
export const inRelationship = accessTo<RelationshipFacts>({
  load: relationshipFacts,
  read: relationshipPolicy.readContent,
});
