import { sql } from "kysely";
import type { Handler } from "#platform/server/context.ts";
import type { NamedPerson, RelationshipDetail } from "../../shared/relationship-views.ts";
import type { relationshipsContract } from "../../shared/relationships.contract.ts";
import type { RelationshipFacts } from "../../shared/relationships.policy.ts";
import { relationshipViewOf, selectRelationships } from "../relationship-rows.ts";

/** One relationship: for its members with whom they can turn to, for coordinators with what was addressed to them. */
export const getRelationship: Handler<typeof relationshipsContract.get, RelationshipFacts> = async (ctx) => {
  const { coordinators, told, ...row } = await selectRelationships(ctx)
    .select([coordinatorsOutside().as("coordinators"), reasonsToldTo(ctx.actor.id).as("told")])
    .where("r.id", "=", ctx.granted.relationshipId)
    .executeTakeFirstOrThrow();
  const view = relationshipViewOf(ctx, row);
  return { ...view, coordinators, told: told.map(withMoment), audience: audienceOf(view) };
};

/** The members see what they make; a coordinator sees what every coordinator sees. */
const audienceOf = ({ role, members }: Pick<RelationshipDetail, "role" | "members">): RelationshipDetail["audience"] =>
  role === "member" ? { class: "relationship", people: members } : { class: "coordinators", people: [] };

/** Those who run the programme and have no part in the relationship. */
const coordinatorsOutside = () => sql<NamedPerson[]>`(
  select coalesce(json_agg(json_build_object('id', n.id, 'name', n.name) order by n.name), '[]')
  from programme_coordinators_published pc join people_published n on n.id = pc.person_id
  where pc.programme_id = r.programme_id and not exists (
    select from memberships m where m.relationship_id = r.id and m.person_id = pc.person_id))`;

type Told = RelationshipDetail["told"][number];

/** Reasons that somebody addressed to this person. */
const reasonsToldTo = (personId: string) => sql<Told[]>`(
  select coalesce(json_agg(json_build_object('by', json_build_object('id', n.id, 'name', n.name), 'about', t.about,
    'choice', t.choice, 'words', t.words, 'at', t.created_at) order by t.created_at), '[]')
  from relationship_reasons t join people_published n on n.id = t.person_id
  where t.relationship_id = r.id and ${personId}::uuid = any(t.addressed_to))`;

const withMoment = (told: Told): Told => ({ ...told, at: new Date(told.at).toISOString() });
