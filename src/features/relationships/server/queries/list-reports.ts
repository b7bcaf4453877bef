import { sql } from "kysely";
import type { LocalizedText } from "#platform/shared/localized-text.ts";
import type { Handler } from "#platform/server/context.ts";
import { fromCursor, pageOf } from "#platform/server/page.ts";
import type { NamedPerson } from "../../shared/relationship-views.ts";
import type { relationshipsContract } from "../../shared/relationships.contract.ts";

/** The reports that were sent to the actor, newest first. Whoever holds a role now but was not chosen then sees none. */
export const listReports: Handler<typeof relationshipsContract.reports> = async (ctx, paging) => {
  const after = fromCursor(paging.cursor);
  let query = ctx.db
    .selectFrom("relationshipReports as t")
    .innerJoin("relationships as r", "r.id", "t.relationshipId")
    .innerJoin("programmesPublished as p", "p.id", "r.programmeId")
    .select(["t.id", "t.kind", "t.words", "t.createdAt", "p.id as programmeId", "p.name as programmeName"])
    .select(["t.reporterId", "t.aboutId", "t.addressedTo"])
    .select(
      sql<(NamedPerson & { isMember: boolean })[]>`(
        select json_agg(json_build_object('id', n.id, 'name', n.name, 'isMember', m.person_id is not null) order by n.name)
        from people_published n
        left join memberships m on m.person_id = n.id and m.relationship_id = t.relationship_id
        where m.person_id is not null or n.id = any(t.addressed_to))`.as("people"),
    )
    .where(sql<boolean>`${ctx.actor.id}::uuid = any(t.addressed_to)`)
    .orderBy("t.id", "desc")
    .limit(paging.limit + 1);
  if (after) query = query.where("t.id", "<", after.id);
  return pageOf(await query.execute(), paging, {
    placeOf: ({ id }) => ({ at: "", id }),
    toView: ({ people, ...row }) => {
      const named = (ids: readonly string[]) =>
        people.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name }));
      const members = people.filter(({ isMember }) => isMember).map(({ id, name }) => ({ id, name }));
      const [reporter = { id: row.reporterId, name: "" }] = named([row.reporterId]);
      return {
        ...{ id: row.id, kind: row.kind, words: row.words, reporter, members },
        about: named(row.aboutId ? [row.aboutId] : [])[0] ?? null,
        // Its owner writes text in two languages into the column.
        programme: { id: row.programmeId, name: row.programmeName as LocalizedText },
        readers: named(row.addressedTo),
        at: row.createdAt.toISOString(),
      };
    },
  });
};
