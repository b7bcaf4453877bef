import { sql } from "kysely";
import type { Handler } from "#platform/server/context.ts";
import type { matchingContract } from "../../shared/matching.contract.ts";
import { matchingEdited } from "../../shared/matching.events.ts";
import { draftState } from "../draft-state.ts";
import type { GrantedRun } from "../matching.access.ts";
import { runViewOf } from "../queries/run-view.ts";

/** Keeps what the introduced will read, while it is being written. It may be written while the engine works. */
export const setMessage: Handler<typeof matchingContract.setMessage, GrantedRun> = async (
  ctx,
  { runId, message, messageVersion },
) => {
  const state = draftState(ctx.granted);
  if (state === "published" || state === "replaced") throw ctx.errors.NOT_NOW({ data: { state } });
  const set = await ctx.db
    .updateTable("matchRuns")
    .set({ message: JSON.stringify(message), messageVersion: sql`message_version + 1` })
    .where("id", "=", runId)
    .where("messageVersion", "=", messageVersion)
    .executeTakeFirst();
  if (set.numUpdatedRows === 0n) throw ctx.errors.STALE();
  ctx.emit(matchingEdited({ programmeId: ctx.granted.programmeId, runId, kind: "message" }));
  return runViewOf(ctx.db, runId);
};
