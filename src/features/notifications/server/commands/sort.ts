import type { Ctx, Handler } from "#platform/server/context.ts";
import type { notificationsContract } from "../../shared/notifications.contract.ts";
import { notificationsSorted } from "../../shared/notifications.events.ts";
import type { NotificationFacts } from "../../shared/notifications.policy.ts";

type Contract = typeof notificationsContract;
type Own<Verb extends keyof Contract> = Handler<Contract[Verb], NotificationFacts>;

/** Notes that the reader has seen it. A mail about it that has not gone yet is not needed any more. */
export const read: Own<"read"> = async (ctx) =>
  ctx.granted.isRead ? {} : sort(ctx, { readAt: ctx.now, mailDueAt: null });

/** Puts it back among what is unread, to come back to. */
export const unmark: Own<"unmark"> = (ctx) => sort(ctx, { readAt: null });

/** Lays it aside as dealt with. */
export const finish: Own<"finish"> = (ctx) =>
  sort(ctx, { doneAt: ctx.now, readAt: ctx.now, mailDueAt: null, snoozedUntil: null });

export const reopen: Own<"reopen"> = (ctx) => sort(ctx, { doneAt: null });

/** Puts it off until a moment, at which it lies unread again. */
export const snooze: Own<"snooze"> = async (ctx, { until }) => {
  const wakesAt = new Date(until);
  if (wakesAt <= ctx.now) throw ctx.errors.NOT_AHEAD();
  return sort(ctx, { snoozedUntil: wakesAt, doneAt: null, mailDueAt: null });
};

export const wake: Own<"wake"> = (ctx) => sort(ctx, { snoozedUntil: null });

/** Notes that the reader has seen all that lies there. */
export const readAll: Handler<Contract["readAll"]> = async (ctx) => {
  const done = await ctx.db
    .updateTable("notifications")
    .set({ readAt: ctx.now, mailDueAt: null, isFresh: false })
    .where("personId", "=", ctx.actor.id)
    .where("readAt", "is", null)
    .where("doneAt", "is", null)
    .where((eb) => eb.or([eb("snoozedUntil", "is", null), eb("snoozedUntil", "<=", ctx.now)]))
    .executeTakeFirst();
  ctx.emit(notificationsSorted({ personId: ctx.actor.id }));
  return { read: Number(done.numUpdatedRows) };
};

type Change = Partial<Record<"readAt" | "doneAt" | "mailDueAt" | "snoozedUntil", Date | null>>;

async function sort(ctx: Ctx<NotificationFacts>, change: Change): Promise<Record<string, never>> {
  await ctx.db
    .updateTable("notifications")
    .set({ ...change, isFresh: false })
    .where("id", "=", ctx.granted.id)
    .execute();
  ctx.emit(notificationsSorted({ personId: ctx.granted.personId }));
  return {};
}
