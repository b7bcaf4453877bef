import { sql } from "kysely";
import type { Handler } from "#platform/server/context.ts";
import { fromCursor, pageOf } from "#platform/server/page.ts";
import type { UnmatchedCause } from "../../shared/cause.ts";
import type { matchingContract } from "../../shared/matching.contract.ts";
import type { ProposedPerson } from "../../shared/proposal-view.ts";
import type { GrantedRun } from "../matching.access.ts";
import { namesOf } from "./names.ts";

type Row = { id: string; person: ProposedPerson; cause: UnmatchedCause };

/** Everybody without a partner in this run, by name, each with why. */
export const listUnmatched: Handler<typeof matchingContract.unmatched, GrantedRun> = async (
  ctx,
  { runId, ...paging },
) => {
  const after = fromCursor(paging.cursor);
  const beyond = after ? sql`and (p.name collate "sv-x-icu", u.id) > (${after.at}, ${after.id}::uuid)` : sql``;
  const { rows } = await sql<Row>`
    select u.id, u.cause,
      json_build_object('id', p.id, 'name', p.name, 'title', p.title, 'department', p.department) as person
    from match_unmatched u join people_published p on p.id = u.person_id
    where u.run_id = ${runId} ${beyond} order by p.name collate "sv-x-icu", u.id limit ${paging.limit + 1}`.execute(
    ctx.db,
  );
  const causes = rows.map((row) => ({ ...row, cause: withoutReader(row.cause, ctx.actor.id) }));
  const nameOf = await namesOf(
    ctx.db,
    causes.flatMap(({ cause }) => mentionedIn(cause)),
  );
  return pageOf(causes, paging, {
    placeOf: ({ person, id }) => ({ at: person.name, id }),
    toView: (row) => ({ ...row, people: nameOf(mentionedIn(row.cause)) }),
  });
};

const mentionedIn = (cause: UnmatchedCause): readonly string[] => (cause.kind === "outbid" ? cause.nearest : []);

const withoutReader = (cause: UnmatchedCause, readerId: string): UnmatchedCause =>
  cause.kind === "outbid" ? { ...cause, nearest: cause.nearest.filter((id) => id !== readerId) } : cause;
