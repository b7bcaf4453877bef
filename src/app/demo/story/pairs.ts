import type { RelationshipState } from "#features/relationships/shared/relationship-states.ts";
import type { Stage } from "./stage.ts";

export type StoryPair = { relationshipId: string; emails: string[] };

/** The pairs of a programme that are in this state, in the order that they were made. */
export async function pairsOf(stage: Stage, programmeId: string, state: RelationshipState): Promise<StoryPair[]> {
  const rows = await stage.app.platform.database
    .selectFrom("relationshipsPublished as relationship")
    .innerJoin("membershipsPublished as membership", "membership.relationshipId", "relationship.id")
    .innerJoin("peoplePublished as person", "person.id", "membership.personId")
    .select(["relationship.id", "person.email"])
    .where("relationship.programmeId", "=", programmeId)
    .where("relationship.state", "=", state)
    .orderBy("relationship.id")
    .orderBy("person.id")
    .execute();
  const pairs = new Map<string, string[]>();
  for (const { id, email } of rows) pairs.set(id, [...(pairs.get(id) ?? []), email ?? ""]);
  return [...pairs].map(([relationshipId, emails]) => ({ relationshipId, emails }));
}
