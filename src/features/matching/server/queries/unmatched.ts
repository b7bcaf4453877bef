import { sql } from "kysely";
import type { Handler } from "#platform/server/context.ts";
import { fromCursor, pageOf } from "#platform/server/page.ts";
import type { UnmatchedCause } from "../../shared/cause.ts";
import type { matchingContract } from "../../shared/matching.contract.ts";
import type { ProposedPerson } from "../../shared/proposal-view.ts";
import type { GrantedRun } from "../matching.access.ts";
import { namedIn } from "./names.ts";
import { proposed } from "./proposed.ts";

type Named = { id: string; name: string };
type Row = { id: string; person: ProposedPerson; cause: UnmatchedCause; people: Named[] };

/** Everybody without a partner in this run, by name, each with why. */
export const listUnmatched: Handler<typeof matchingContract.unmatched, GrantedRun> = async (
  ctx,
  { runId, ...paging },
) => {
  const after = fromCursor(paging.cursor);
  const beyond = after ? sql`and (person.name collate "sv-x-icu", p.id) > (${after.at}, ${after.id}::uuid)` : sql``;
  const { rows } = await sql<Row>`
    select p.id, p.cause, ${namedIn(sql`p.cause`, ["$.nearest[*]"])} as people,
      ${proposed("person")} as person
    from match_unmatched p join people_published person on person.id = p.person_id
    where p.run_id = ${runId} ${beyond} order by person.name collate "sv-x-icu", p.id limit ${paging.limit + 1}`.execute(
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
