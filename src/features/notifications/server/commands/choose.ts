import type { Handler } from "#platform/server/context.ts";
import type { notificationsContract } from "../../shared/notifications.contract.ts";
import { notificationsChosen } from "../../shared/notifications.events.ts";
import { writeChoice } from "../choices.ts";
import type { Subjects } from "../subjects.ts";

type Contract = typeof notificationsContract;

/** When it is quiet, and how often the rest is gathered. Holds for what is told from now on. */
export const choose: Handler<Contract["choose"]> = async (ctx, { quiet, gathered }) => {
  const chosen = { quiet, gathered, updatedAt: ctx.now };
  await ctx.db
    .insertInto("notificationSettings")
    .values({ personId: ctx.actor.id, ...chosen })
    .onConflict((clash) => clash.column("personId").doUpdateSet(chosen))
    .execute();
  ctx.emit(notificationsChosen({ personId: ctx.actor.id }));
  return {};
};

/** Whether a subject comes by a channel. What always comes is not for choosing. */
export const chooseSubject =
  (subjects: Subjects): Handler<Contract["chooseSubject"]> =>
  async (ctx, { subject, channel, isOn }) => {
    const standing = subjects.get(subject)?.[channel];
    if (standing === undefined || standing === "always") throw ctx.errors.NOT_FOR_CHOOSING();
    await writeChoice(ctx, { personId: ctx.actor.id, subject, channel, isOn });
    ctx.emit(notificationsChosen({ personId: ctx.actor.id }));
    return {};
  };
