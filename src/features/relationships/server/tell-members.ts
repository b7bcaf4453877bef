import { sql } from "kysely";
import type { LocalizedText } from "#platform/shared/localized-text.ts";
import { dayIn } from "#platform/server/clock.ts";
import type { Work } from "#platform/server/context.ts";
import { tell } from "#features/notifications/server/index.ts";
import { asksForAnswer, type RelationshipNews } from "../shared/relationship-news.ts";
import type { NamedPerson } from "../shared/relationship-views.ts";
import { organisationZone } from "./organisation-zone.ts";

type Telling = {
  relationshipId: string;
  toIds: readonly string[];
  firstInLineIds?: readonly string[];
  day?: string;
  /** Whom it speaks of. */
  whoId?: string;
  /** Where the button leads, when it is not the relationship itself. */
  path?: string;
};

/** Tells these members something about their relationship, each with the others' names. */
export async function tellMembers(work: Work, news: RelationshipNews, telling: Telling): Promise<void> {
  const { relationshipId, toIds, firstInLineIds = [], whoId } = telling;
  if (toIds.length === 0) return;
  const { members, answerBy, state, ...about } = await toldRelationship(work, relationshipId);
  // Subscribers do not wait for each other: an answer may be heard of before the question.
  if (state !== "introduced" && asksForAnswer.includes(news.name)) return;
  const day = telling.day ?? (answerBy ? dayIn(await organisationZone(work), answerBy) : null);
  const who = members.find((member) => member.id === whoId)?.name ?? null;
  await tell(work, news, {
    to: toIds.map((personId) => ({
      personId,
      blanks: {
        ...{ ...about, day, who },
        others: members.filter((member) => member.id !== personId),
        isFirstInLine: firstInLineIds.includes(personId),
      },
    })),
    about: { kind: "relationship", id: relationshipId },
    path: telling.path ?? `/relationships/${relationshipId}`,
  });
}

async function toldRelationship({ db }: Work, id: string) {
  const { name, ...told } = await db
    .selectFrom("relationships as r")
    .innerJoin("programmesPublished as p", "p.id", "r.programmeId")
    .select(["r.form", "r.state", "r.answerBy", "p.name"])
    .select(
      sql<NamedPerson[]>`(select json_agg(json_build_object('id', n.id, 'name', n.name) order by n.name)
        from memberships m join people_published n on n.id = m.person_id where m.relationship_id = r.id)`.as("members"),
    )
    .where("r.id", "=", id)
    .executeTakeFirstOrThrow();
  // Its owner writes text in two languages into the column.
  return { ...told, programme: name as LocalizedText };
}
