import { sql } from "kysely";
import type { LocalizedText } from "#platform/shared/localized-text.ts";
import { decisions } from "#platform/shared/policy.ts";
import type { Asking } from "#platform/server/context.ts";
import { isOver } from "../shared/relationship-states.ts";
import type { NamedPerson, RelationshipView } from "../shared/relationship-views.ts";
import { isParty, relationshipChoices, type RelationshipFacts } from "../shared/relationships.policy.ts";
import { lifeColumns, lifeOf } from "./lives.ts";

type Reader = Pick<Asking, "db" | "actor">;

/** Relationships with all that a view needs, for whatever a caller narrows them to. One statement. */
export const selectRelationships = ({ db, actor }: Reader) =>
  db
    .selectFrom("relationships as r")
    .innerJoin("programmesPublished as p", "p.id", "r.programmeId")
    .leftJoin("programmeCoordinatorsPublished as c", (join) =>
      join.onRef("c.programmeId", "=", "r.programmeId").on("c.personId", "=", actor.id),
    )
    .selectAll("r")
    .select(["p.name as programmeName", "p.cadenceDays", "c.personId as runsIt"])
    .select(lifeColumns)
    .select(
      sql<NamedPerson[]>`(select json_agg(json_build_object('id', n.id, 'name', n.name))
        from people_published n join memberships m on m.person_id = n.id where m.relationship_id = r.id)`.as("names"),
    );

export type ViewedRow = Awaited<ReturnType<ReturnType<typeof selectRelationships>["execute"]>>[number];

/** What the actor sees of a relationship: as its member, or the facts of its life as a coordinator. */
export function relationshipViewOf({ actor }: Pick<Reader, "actor">, row: ViewedRow): RelationshipView {
  const facts = factsOf(row);
  const role = isParty(actor, facts) ? "member" : "coordinator";
  return {
    id: row.id,
    // The view declares the column as JSON; its owner writes text in two languages.
    programme: { id: row.programmeId, name: row.programmeName as LocalizedText, cadenceDays: row.cadenceDays },
    form: row.form,
    state: row.state,
    role,
    members: membersOf(row, actor.id),
    dates: datesOf(row),
    // "It does not click" is for coordinators to know; to the other one it is told neutrally.
    closeReason: role === "member" && row.closeReason === "mismatch" ? "left" : row.closeReason,
    you: role === "member" ? standingOf(row, actor.id) : null,
    can: decisions(relationshipChoices, actor, facts),
  };
}

const factsOf = (row: ViewedRow): RelationshipFacts => ({
  relationshipId: row.id,
  programmeId: row.programmeId,
  life: lifeOf(row),
  isCoordinator: row.runsIt !== null,
});

/** Those who are in it, or were when it ended; the reader comes first. */
export function membersOf(row: Pick<ViewedRow, "state" | "members" | "names">, readerId: string | null): NamedPerson[] {
  const shown = row.members.filter((member) => member.ended === (isOver(row.state) ? "former" : null));
  const named = shown.flatMap(({ personId }) => row.names.filter((name) => name.id === personId));
  return named.toSorted((one, other) => Number(other.id === readerId) - Number(one.id === readerId));
}

const datesOf = (row: ViewedRow): RelationshipView["dates"] => ({
  introducedAt: iso(row.introducedAt),
  answerBy: iso(row.answerBy),
  acceptedAt: iso(row.acceptedAt),
  agreedAt: iso(row.agreedAt),
  activeAt: iso(row.activeAt),
  closingAt: iso(row.closingAt),
  closedAt: iso(row.closedAt),
  pausedUntil: row.pause?.until ?? null,
  endsOn: row.endsOn,
});

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

function standingOf(row: ViewedRow, readerId: string | null): RelationshipView["you"] {
  const you = row.members.find((member) => member.personId === readerId);
  const others = row.members.filter((member) => member !== you && member.ended === null);
  return {
    answer: you?.answer ?? null,
    saidDone: you?.saidDone ?? false,
    othersDone: others.filter((member) => member.saidDone).length,
    isDormant: row.dormantSince !== null,
  };
}
