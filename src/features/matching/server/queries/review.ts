import { sql } from "kysely";
import type { Handler } from "#platform/server/context.ts";
import { fromCursor, pageOf } from "#platform/server/page.ts";
import type { matchingContract } from "../../shared/matching.contract.ts";
import type { ProposalSort, ProposalView, ProposedPerson } from "../../shared/proposal-view.ts";
import type { Why } from "../../shared/why.ts";
import { percentOfScore } from "../engine/percent.ts";
import type { GrantedRun } from "../matching.access.ts";
import { forReader } from "./alternatives.ts";
import { namedIn } from "./names.ts";
import { proposed } from "./proposed.ts";

type Row = {
  id: string;
  one: ProposedPerson;
  other: ProposedPerson;
  oneGets: number;
  otherGets: number;
  score: number;
  why: Why;
  isPublished: boolean;
  leftOut: ProposalView["leftOut"];
  held: ProposalView["held"];
  people: ProposalView["people"];
  /** What the page is sorted by, as text for the cursor. */
  mark: string;
};

const orders: Record<ProposalSort, { by: ReturnType<typeof sql>; from: (at: string) => ReturnType<typeof sql> }> = {
  "weaker-side": { by: sql`-p.weaker_gets`, from: (at) => sql`${at}::int` },
  "weakest-first": { by: sql`p.weaker_gets`, from: (at) => sql`${at}::int` },
  name: { by: sql`one.name collate "sv-x-icu"`, from: (at) => sql`${at}` },
};

/** The pairs that would be introduced, each with why. The reader's own is not among them. */
export const reviewProposals: Handler<typeof matchingContract.review, GrantedRun> = async (
  ctx,
  { runId, sort, ...paging },
) => {
  const { by, from } = orders[sort];
  const after = fromCursor(paging.cursor);
  const beyond = after ? sql`and (${by}, p.id) > (${from(after.at)}, ${after.id}::uuid)` : sql``;
  const { rows } = await sql<Row>`
    select p.id, p.one_gets, p.other_gets, p.score, p.why, p.left_out, p.publication_id is not null as is_published,
      ${proposed("one")} as one, ${proposed("other")} as other,
      (select json_build_object('kind', e.kind, 'by', case when editor.id is not null then
          json_build_object('id', editor.id, 'name', editor.name) end)
        from match_edits e left join people_published editor on editor.id = e.made_by
        where e.programme_id = p.programme_id and e.round = ${ctx.granted.run.round} and e.undone_at is null
          and e.one_id = p.one_id and e.other_id = p.other_id) as held,
      ${namedIn(sql`p.why`, mentions)} as people, (${by})::text as mark
    from match_proposals p join people_published one on one.id = p.one_id
      join people_published other on other.id = p.other_id
    where p.run_id = ${runId} ${beyond} order by ${by}, p.id limit ${paging.limit + 1}`.execute(ctx.db);
  return pageOf(rows, paging, {
    placeOf: ({ mark, id }) => ({ at: mark, id }),
    toView: (row) => viewOf(row, ctx.actor.id),
  });
};

const mentions = ["$.nextBest[*].personId", "$.nextBest[*].partnerId", "$.nextBest[*].losers[*].personId"];

function viewOf(row: Row, readerId: string): ProposalView {
  const why = withoutReader(row.why, readerId);
  const { id, one, other, held, isPublished, leftOut } = row;
  return {
    ...{ id, one, other, held, isPublished, leftOut },
    oneGets: percentOfScore(row.oneGets),
    otherGets: percentOfScore(row.otherGets),
    score: percentOfScore(row.score),
    why,
    people: row.people.filter((person) => person.id !== readerId),
  };
}

const withoutReader = (why: Why, readerId: string): Why => ({
  ...why,
  nextBest: why.nextBest && forReader(why.nextBest, readerId),
});
