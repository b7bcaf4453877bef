import { sql } from "kysely";
import type { Ctx, Handler } from "#platform/server/context.ts";
import type { NamedPerson, RelationshipDetail } from "../../shared/relationship-views.ts";
import type { relationshipsContract } from "../../shared/relationships.contract.ts";
import { isParty, type RelationshipFacts } from "../../shared/relationships.policy.ts";
import { relationshipViewOf, selectRelationships } from "../relationship-rows.ts";

/** One relationship: for its members with whom they can turn to, for coordinators with what was addressed to them. */
export const getRelationship: Handler<typeof relationshipsContract.get, RelationshipFacts> = async (ctx) => {
  const row = await selectRelationships(ctx)
    .select(
      sql<NamedPerson[]>`(select coalesce(json_agg(json_build_object('id', n.id, 'name', n.name) order by n.name), '[]')
        from programme_coordinators_published pc join people_published n on n.id = pc.person_id
        where pc.programme_id = r.programme_id and not exists (
          select from memberships m where m.relationship_id = r.id and m.person_id = pc.person_id))`.as("coordinators"),
    )
    .where("r.id", "=", ctx.granted.relationshipId)
    .executeTakeFirstOrThrow();
  const view = relationshipViewOf(ctx, row);
  return { ...view, coordinators: row.coordinators, audience: audienceOf(view), told: await toldTo(ctx) };
};

/** The members see what they make; a coordinator sees what every coordinator sees. */
const audienceOf = ({ role, members }: Pick<RelationshipDetail, "role" | "members">): RelationshipDetail["audience"] =>
  role === "member" ? { visibility: "relationship", people: members } : { visibility: "coordinators", people: [] };

/** Reasons that somebody addressed to the actor. Row-level security knows no others. */
async function toldTo(ctx: Ctx<RelationshipFacts>): Promise<RelationshipDetail["told"]> {
  if (isParty(ctx.actor, ctx.granted)) return [];
  const rows = await ctx.db
    .selectFrom("relationshipReasons as t")
    .innerJoin("peoplePublished as n", "n.id", "t.personId")
    .select(["n.id", "n.name", "t.about", "t.choice", "t.words", "t.createdAt"])
    .where("t.relationshipId", "=", ctx.granted.relationshipId)
    .where(sql<boolean>`${ctx.actor.id} = any(t.addressed_to)`)
    .orderBy("t.createdAt")
    .execute();
  return rows.map(({ id, name, about, choice, words, createdAt }) => ({
    by: { id, name },
    about,
    choice,
    words,
    at: createdAt.toISOString(),
  }));
}
