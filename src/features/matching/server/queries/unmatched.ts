import { sql } from "kysely";
import type { Handler } from "#platform/server/context.ts";
import { fromCursor, pageOf } from "#platform/server/page.ts";
import type { UnmatchedCause } from "../../shared/cause.ts";
import type { matchingContract } from "../../shared/matching.contract.ts";
import type { ProposedPerson } from "../../shared/proposal-view.ts";
import type { GrantedRun } from "../matching.access.ts";
import { namedIn } from "./names.ts";

type Named = { id: string; name: string };
type Row = { id: string; person: ProposedPerson; cause: UnmatchedCause; people: Named[] };

/** Everybody without a partner in this run, by name, each with why. */
export const listUnmatched: Handler<typeof matchingContract.unmatched, GrantedRun> = async (
  ctx,
  { runId, ...paging },
) => {
  const after = fromCursor(paging.cursor);
  const beyond = after ? sql`and (p.name collate "sv-x-icu", u.id) > (${after.at}, ${after.id}::uuid)` : sql``;
  const { rows } = await sql<Row>`
    select u.id, u.cause, ${namedIn(sql`u.cause`, ["$.nearest[*]"])} as people,
      json_build_object('id', p.id, 'name', p.name, 'title', p.title, 'department', p.department) as person
    from match_unmatched u join people_published p on p.id = u.person_id
    where u.run_id = ${runId} ${beyond} order by p.name collate "sv-x-icu", u.id limit ${paging.limit + 1}`.execute(
    ctx.db,
  );
  return pageOf(rows, paging, {
    placeOf: ({ person, id }) => ({ at: person.name, id }),
    toView: ({ id, person, cause, people }) => ({
      id,
      person,
      cause: withoutReader(cause, ctx.actor.id),
      people: people.filter((one) => one.id !== ctx.actor.id),
    }),
  });
};

const withoutReader = (cause: UnmatchedCause, readerId: string): UnmatchedCause =>
  cause.kind === "outbid" ? { ...cause, nearest: cause.nearest.filter((id) => id !== readerId) } : cause;
