import { sql } from "kysely";
import type { Handler } from "#platform/server/context.ts";
import { pageById } from "#platform/server/page.ts";
import type { EditView } from "../../shared/edits.ts";
import type { matchingContract } from "../../shared/matching.contract.ts";
import type { GrantedRun } from "../matching.access.ts";

const people = sql<EditView["people"]>`(select json_agg(json_build_object('id', p.id, 'name', p.name) order by p.id)
  from people_published p where p.id in (edit.one_id, edit.other_id))`;

/** What was changed by hand in this round and is in force, the oldest first. */
export const listEdits: Handler<typeof matchingContract.edits, GrantedRun> = async (ctx, paging) => {
  const { programmeId, round } = ctx.granted.run;
  const edits = ctx.db
    .selectFrom("matchEdits as edit")
    .leftJoin("peoplePublished as editor", "editor.id", "edit.madeBy")
    .select(["edit.id", "edit.kind", "edit.madeAt", "edit.madeBy", "editor.name as editorName", people.as("people")])
    .where("edit.programmeId", "=", programmeId)
    .where("edit.round", "=", round)
    .where("edit.undoneAt", "is", null);
  return pageById(edits, paging, {
    column: "edit.id",
    toView: ({ id, kind, madeAt, madeBy, editorName, people: of }): EditView => ({
      id,
      kind,
      people: of,
      by: madeBy && editorName ? { id: madeBy, name: editorName } : null,
      at: madeAt.toISOString(),
    }),
  });
};
