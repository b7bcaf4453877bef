import { sql } from "kysely";
import type { Handler } from "#platform/server/context.ts";
import { fromCursor, pageOf } from "#platform/server/page.ts";
import type { UnmatchedCause } from "../../shared/cause.ts";
import type { Help } from "../../shared/help.ts";
import type { matchingContract } from "../../shared/matching.contract.ts";
import type { UnmatchedView } from "../../shared/proposal-view.ts";
import type { GrantedRun } from "../matching.access.ts";
import { namedIn } from "./names.ts";
import { proposed } from "./proposed.ts";

/** Everybody without a partner in this run, by name, each with why and what would help. */
export const listUnmatched: Handler<typeof matchingContract.unmatched, GrantedRun> = async (
  ctx,
  { runId, ...paging },
) => {
  const after = fromCursor(paging.cursor);
  const beyond = after ? sql`and (person.name collate "sv-x-icu", p.id) > (${after.at}, ${after.id}::uuid)` : sql``;
  const { rows } = await sql<UnmatchedView>`
    select p.id, p.cause, p.help, ${proposed("person")} as person,
      ${namedIn(sql`jsonb_build_object('cause', p.cause, 'help', p.help)`, mentions)} as people
    from match_unmatched p join people_published person on person.id = p.person_id
    where p.run_id = ${runId} ${beyond} order by person.name collate "sv-x-icu", p.id limit ${paging.limit + 1}`.execute(
    ctx.db,
  );
  return pageOf(rows, paging, {
    placeOf: ({ person, id }) => ({ at: person.name, id }),
    toView: (row) => withoutReader(row, ctx.actor.id),
  });
};

const mentions = ["$.cause.nearest[*]", "$.help[*].partnerId", "$.help[*].personIds[*]"];

/** What would concern the reader's own place is not for the reader. */
const withoutReader = ({ cause, help, people, ...row }: UnmatchedView, readerId: string): UnmatchedView => ({
  ...row,
  cause: causeWithout(cause, readerId),
  help: help.filter((one) => !concerns(one, readerId)),
  people: people.filter((one) => one.id !== readerId),
});

const causeWithout = (cause: UnmatchedCause, readerId: string): UnmatchedCause =>
  cause.kind === "outbid" ? { ...cause, nearest: cause.nearest.filter((id) => id !== readerId) } : cause;

const concerns = (help: Help, readerId: string): boolean =>
  help.partnerId === readerId || (help.kind === "unlock" && help.personIds.includes(readerId));
