import { sql } from "kysely";
import type { Ctx } from "#platform/server/context.ts";
import type { PairIds } from "../shared/pair-ids.ts";
import type { GrantedRun } from "./matching.access.ts";

type Kind = "locked" | "rejected" | "swapped";
type RoundCtx = Pick<Ctx<GrantedRun>, "db" | "actor" | "now" | "granted">;

/** Writes down what was changed by hand. What was said of the same pair before is taken back by it. */
export async function makeEdits(ctx: RoundCtx, kind: Kind, pairs: readonly PairIds[]): Promise<void> {
  await undoEdits(ctx, pairs);
  const { programmeId, round } = ctx.granted.run;
  const made = { programmeId, round, kind, madeBy: ctx.actor.id, madeAt: ctx.now };
  await ctx.db
    .insertInto("matchEdits")
    .values(pairs.map(([oneId, otherId]) => ({ ...made, oneId, otherId })))
    .execute();
}

/** Takes back what was changed by hand about these pairs; returns how much that was. */
export async function undoEdits(ctx: RoundCtx, pairs: readonly PairIds[]): Promise<number> {
  const { programmeId, round } = ctx.granted.run;
  const undone = await ctx.db
    .updateTable("matchEdits")
    .set({ undoneBy: ctx.actor.id, undoneAt: ctx.now })
    .where("programmeId", "=", programmeId)
    .where("round", "=", round)
    .where("undoneAt", "is", null)
    .where(
      sql<boolean>`(one_id, other_id) in (select * from unnest(${pairs.map(([one]) => one)}::uuid[],
        ${pairs.map(([, other]) => other)}::uuid[]))`,
    )
    .executeTakeFirst();
  return Number(undone.numUpdatedRows);
}

/** Takes back everything that was made in one act: the two pairs of a swap go together, or half of it would stay. */
export async function undoAct(ctx: RoundCtx, editId: string): Promise<number> {
  const undone = await ctx.db
    .updateTable("matchEdits")
    .set({ undoneBy: ctx.actor.id, undoneAt: ctx.now })
    .where("undoneAt", "is", null)
    .where(
      sql<boolean>`(programme_id, round, kind, made_by, made_at) in (
        select act.programme_id, act.round, act.kind, act.made_by, act.made_at from match_edits act where act.id = ${editId})`,
    )
    .executeTakeFirst();
  return Number(undone.numUpdatedRows);
}
