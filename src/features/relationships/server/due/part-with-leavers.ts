import type { Work } from "#platform/server/context.ts";
import { openStates } from "../../shared/relationship-states.ts";
import { livingRelationshipsOf, partFrom } from "../part-from.ts";

const AT_ONCE = 100;

/** Somebody who has left the company, or is on long leave, leaves their relationships gently and without fault. */
export async function partWithLeavers(work: Work): Promise<void> {
  const leavers = await work.db
    .selectFrom("peoplePublished as p")
    .select("p.id")
    .where("p.status", "in", ["leave", "terminated"])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("memberships as m")
          .innerJoin("relationships as r", "r.id", "m.relationshipId")
          .select("r.id")
          .whereRef("m.personId", "=", "p.id")
          .where("m.endedAt", "is", null)
          .where("r.state", "in", ["introduced", ...openStates]),
      ),
    )
    .limit(AT_ONCE)
    .execute();
  for (const { id: personId } of leavers) {
    await partFrom(work, personId, await livingRelationshipsOf(work, { personId }));
  }
}
