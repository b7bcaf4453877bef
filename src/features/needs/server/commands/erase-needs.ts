import type { Handler } from "#platform/server/context.ts";
import type { ProgrammeFacts } from "#features/programmes/shared/programmes.policy.ts";
import type { needsContract } from "../../shared/needs.contract.ts";
import { needsErased } from "../../shared/needs.events.ts";

/** Removes the answer with its wishes and blocks. A relationship that rests on it keeps what both were shown. */
export const eraseNeeds: Handler<typeof needsContract.erase, ProgrammeFacts> = async (ctx, { programmeId }) => {
  const erased = await ctx.db
    .deleteFrom("needsAnswers")
    .where("programmeId", "=", programmeId)
    .where("personId", "=", ctx.actor.id)
    .returning("id")
    .executeTakeFirst();
  if (erased) ctx.emit(needsErased({ programmeId, personId: ctx.actor.id }));
  return {};
};
