import { sql } from "kysely";
import type { Ctx, Handler, InputOf } from "#platform/server/context.ts";
import type { relationshipsContract } from "../../shared/relationships.contract.ts";
import { relationshipReported } from "../../shared/relationships.events.ts";
import type { RelationshipFacts } from "../../shared/relationships.policy.ts";
import { reportChoicesOf } from "../queries/report-choices.ts";

/**
 * Tells somebody that something is wrong. The reporter chooses who reads it; the other members are not told. What the
 * members have written together is put aside as it is now, so that nobody can unwrite it.
 */
export const reportRelationship: Handler<typeof relationshipsContract.report, RelationshipFacts> = async (
  ctx,
  { kind, words, aboutId, to },
) => {
  const { relationshipId, life } = ctx.granted;
  const readers = await readersOf(ctx, to);
  if (readers.length === 0) throw ctx.errors.UNKNOWN_READER();
  const isKnown = aboutId === null || life.members.some(({ personId }) => personId === aboutId);
  if (!isKnown || aboutId === ctx.actor.id) throw ctx.errors.UNKNOWN_MEMBER();
  const addressedTo = sql<string[]>`${readers}::uuid[]`;
  const row = { relationshipId, reporterId: ctx.actor.id, aboutId, kind, words, addressedTo, createdAt: ctx.now };
  const { id } = await ctx.db.insertInto("relationshipReports").values(row).returning("id").executeTakeFirstOrThrow();
  await keepEvidence(ctx, id);
  ctx.emit(relationshipReported({ relationshipId, reportId: id, personIds: readers }));
  return { id };
};

type To = InputOf<typeof relationshipsContract.report>["to"];

async function readersOf(ctx: Ctx<RelationshipFacts>, to: To): Promise<string[]> {
  const { coordinators, hr } = await reportChoicesOf(ctx, ctx.granted);
  const chosen = "hr" in to ? hr : coordinators.filter(({ id }) => id === to.coordinatorId);
  return chosen.map(({ id }) => id);
}

/** A copy of what the reporter can read, which nobody reads until two people open it. */
async function keepEvidence({ db, now, granted }: Ctx<RelationshipFacts>, reportId: string): Promise<void> {
  await sql`insert into relationship_report_evidence (report_id, source, content, created_at)
    select ${reportId}::uuid, 'shared-note', json_build_object('words', words, 'version', version, 'updatedBy', updated_by), ${now}::timestamptz
      from relationship_shared_notes where relationship_id = ${granted.relationshipId}
    union all
    select ${reportId}::uuid, 'first-steps', json_agg(json_build_object('step', step, 'by', ticked_by, 'at', ticked_at)), ${now}::timestamptz
      from relationship_first_steps where relationship_id = ${granted.relationshipId} having count(*) > 0`.execute(db);
}
