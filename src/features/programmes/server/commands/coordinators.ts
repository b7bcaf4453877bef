import type { Handler } from "#platform/server/context.ts";
import type { programmesContract } from "../../shared/programmes.contract.ts";
import { coordinatorAdded, coordinatorRemoved } from "../../shared/programmes.events.ts";
import type { ProgrammeFacts } from "../../shared/programmes.policy.ts";
import { peopleNotHere } from "../people-not-here.ts";
import { programmeAsSeen } from "../queries/programmes.ts";

/** Lets one more person run the programme. */
export const addCoordinator: Handler<typeof programmesContract.addCoordinator, ProgrammeFacts> = async (
  ctx,
  { programmeId, personId },
) => {
  const unknown = await peopleNotHere(ctx, [personId]);
  if (unknown.length > 0) throw ctx.errors.UNKNOWN_PEOPLE({ data: { personIds: unknown } });
  const added = await ctx.db
    .insertInto("programmeCoordinators")
    .values({ programmeId, personId, addedBy: ctx.actor.id, addedAt: ctx.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("personId")
    .executeTakeFirst();
  if (added) ctx.emit(coordinatorAdded({ programmeId, personId }));
  return programmeAsSeen(ctx, programmeId);
};

/** Hands a place over. Somebody always runs a programme, also when two coordinators step down at the same moment. */
export const removeCoordinator: Handler<typeof programmesContract.removeCoordinator, ProgrammeFacts> = async (
  ctx,
  { programmeId, personId },
) => {
  const coordinators = await ctx.db
    .selectFrom("programmeCoordinators")
    .select("personId")
    .where("programmeId", "=", programmeId)
    .forUpdate()
    .execute();
  if (!coordinators.some((one) => one.personId === personId)) return {};
  if (coordinators.length === 1) throw ctx.errors.LAST_COORDINATOR();
  await ctx.db
    .deleteFrom("programmeCoordinators")
    .where("programmeId", "=", programmeId)
    .where("personId", "=", personId)
    .execute();
  ctx.emit(coordinatorRemoved({ programmeId, personId }));
  return {};
};
