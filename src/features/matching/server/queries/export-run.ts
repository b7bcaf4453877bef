import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { audit } from "#features/accounts/server/index.ts";
import type { Handler } from "#platform/server/context.ts";
import type { matchingContract } from "../../shared/matching.contract.ts";
import { draftState } from "../draft-state.ts";
import { MOST_EXPORTED } from "../engine/export-of.ts";
import type { GrantedRun } from "../matching.access.ts";

const unpacked = promisify(gunzip);

/**
 * The basis of a run as a file, so that an outsider can work the optimum out again. That it was taken out is recorded in the
 * same transaction that reads it.
 */
export const exportRun: Handler<typeof matchingContract.export, GrantedRun> = async (ctx, { runId }) => {
  const state = draftState(ctx.granted);
  if (ctx.granted.run.state !== "done") throw ctx.errors.NOT_NOW({ data: { state } });
  const kept = await ctx.asSystem("take the basis of a run out, and record who did", async (work) => {
    const found = await work.db.selectFrom("matchExports").select("file").where("runId", "=", runId).executeTakeFirst();
    if (found) {
      const entry = { action: "matching.exported", detail: { runId, programmeId: ctx.granted.programmeId } };
      await audit({ ...work, actor: ctx.actor, origin: ctx.origin }, entry);
    }
    return found;
  });
  if (!kept) throw ctx.errors.TOO_MANY_TO_EXPORT({ data: { most: MOST_EXPORTED } });
  const json = await unpacked(kept.file);
  return new File([Uint8Array.from(json)], `parvis-matching-${ctx.granted.run.round}.json`, {
    type: "application/json",
  });
};
