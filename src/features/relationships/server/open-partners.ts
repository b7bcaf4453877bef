import { sql } from "kysely";
import type { Work } from "#platform/server/context.ts";
import { isOpen, isOver, type RelationshipState } from "../shared/relationship-states.ts";

/** Who is with whom in a programme, for a new round of matching. Each entry is the members of one relationship. */
export type PartnersSoFar = {
  /** Open now: they stay together, and each of them is one partner up. */
  open: string[][];
  /** Introduced and not yet answered, or closing: spoken for until that is over. */
  spokenFor: string[][];
  /** Over, in whatever way: not the same people again. */
  past: string[][];
};

/** Partners as they are now, drafts left out. Of a circle those who left it are not counted. */
export async function openPartnersOf({ db }: Pick<Work, "db">, programmeId: string): Promise<PartnersSoFar> {
  const rows = await db
    .selectFrom("relationships as r")
    .innerJoin("memberships as m", "m.relationshipId", "r.id")
    .select("r.state")
    .select(sql<string[]>`array_agg(m.person_id order by m.person_id)`.as("personIds"))
    .where("r.programmeId", "=", programmeId)
    .where("r.state", "<>", "proposed")
    .where((eb) => eb.or([eb("m.endedAs", "is", null), eb("m.endedAs", "=", "former")]))
    .groupBy(["r.id", "r.state"])
    .orderBy("r.id")
    .execute();
  const inState = (is: (state: RelationshipState) => boolean) =>
    rows.filter(({ state }) => is(state)).map(({ personIds }) => personIds);
  return {
    open: inState(isOpen),
    spokenFor: inState((state) => !isOpen(state) && !isOver(state)),
    past: inState(isOver),
  };
}
