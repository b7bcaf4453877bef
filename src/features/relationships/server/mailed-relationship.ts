import { sql } from "kysely";
import type { LocalizedText } from "#platform/shared/localized-text.ts";
import { dayIn } from "#platform/server/clock.ts";
import type { Work } from "#platform/server/context.ts";
import { addressees } from "#features/accounts/server/index.ts";
import type { NamedPerson } from "../shared/relationship-views.ts";
import { organisationZone } from "./organisation-zone.ts";
import { type MailedRelationship, relationshipMail, type Sort } from "./relationship-mail.ts";

type Mailing = {
  sort: Sort;
  relationshipId: string;
  toIds: readonly string[];
  firstInLineIds?: readonly string[];
  day?: string;
  whoId?: string;
  /** Where the button leads, when it is not the relationship itself. */
  path?: string;
};

/** Puts a mail in the box for each of these members, if they can be reached by one. */
export async function mailMembers(work: Work, mailing: Mailing): Promise<void> {
  const { sort, relationshipId, toIds, firstInLineIds = [], whoId } = mailing;
  if (toIds.length === 0) return;
  const { relationship, answerBy } = await mailedRelationship(work, relationshipId);
  const people = await addressees(work.db, toIds);
  const day = mailing.day ?? (answerBy ? dayIn(await organisationZone(work), answerBy) : undefined);
  const url = `${work.publicUrl}${mailing.path ?? `/relationships/${relationshipId}`}`;
  const who = relationship.members.find((member) => member.id === whoId)?.name;
  const mails = people.map((to) =>
    relationshipMail(sort, to, relationship, { url, day, who, isFirstInLine: firstInLineIds.includes(to.personId) }),
  );
  await work.post(...mails);
}

type Mailed = { relationship: MailedRelationship; answerBy: Date | null };

async function mailedRelationship({ db }: Work, id: string): Promise<Mailed> {
  const { answerBy, name, form, members } = await db
    .selectFrom("relationships as r")
    .innerJoin("programmesPublished as p", "p.id", "r.programmeId")
    .select(["r.form", "r.answerBy", "p.name"])
    .select(
      sql<NamedPerson[]>`(select json_agg(json_build_object('id', n.id, 'name', n.name) order by n.name)
        from memberships m join people_published n on n.id = m.person_id where m.relationship_id = r.id)`.as("members"),
    )
    .where("r.id", "=", id)
    .executeTakeFirstOrThrow();
  // Its owner writes text in two languages into the column.
  return { relationship: { form, programme: name as LocalizedText, members }, answerBy };
}
