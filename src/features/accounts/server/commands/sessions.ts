import type { Handler } from "#platform/server/context.ts";
import { pageById } from "#platform/server/page.ts";
import { sessionsEnded } from "../../shared/accounts.events.ts";
import type { authContract } from "../../shared/auth.contract.ts";
import { audit } from "../audit.ts";
import { endSessionsOf } from "../end-sessions.ts";
import { digestOf } from "#platform/server/secret-token.ts";
import { daysFrom, IDLE_DAYS } from "../session-time.ts";

type Granted = { sessionToken: string };

/** Where the person is signed in now, newest first. */
export const sessions: Handler<typeof authContract.sessions, Granted> = async (ctx, paging) => {
  const own = digestOf(ctx.granted.sessionToken);
  const open = ctx.db
    .selectFrom("sessions as session")
    .select([
      "session.id",
      "session.tokenHash",
      "session.userAgent",
      "session.address",
      "session.createdAt",
      "session.seenAt",
    ])
    .where("session.personId", "=", ctx.actor.id)
    .where("session.endedAt", "is", null)
    .where("session.expiresAt", ">", ctx.now)
    .where("session.seenAt", ">", daysFrom(ctx.now, -IDLE_DAYS));
  return pageById(open, paging, {
    column: "session.id",
    order: "desc",
    toView: ({ tokenHash, createdAt, seenAt, ...session }) => ({
      ...session,
      isThisOne: tokenHash === own,
      createdAt: createdAt.toISOString(),
      seenAt: seenAt.toISOString(),
    }),
  });
};

/** Signs the person out on one device. A session of somebody else does not exist for her or him. */
export const endSession: Handler<typeof authContract.endSession, Granted> = async (ctx, { sessionId }) => {
  const ended = await ctx.db
    .updateTable("sessions")
    .set({ endedAt: ctx.now })
    .where("id", "=", sessionId)
    .where("personId", "=", ctx.actor.id)
    .where("endedAt", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!ended) throw ctx.errors.NOT_FOUND();
  await audit(ctx, { action: "session.ended", subjectPersonId: ctx.actor.id });
  ctx.emit(sessionsEnded({ personId: ctx.actor.id }));
  return {};
};

/** Signs the person out everywhere but here. */
export const endOtherSessions: Handler<typeof authContract.endOtherSessions, Granted> = async (ctx) => {
  const ended = await endSessionsOf(ctx, ctx.actor.id, ctx.granted.sessionToken);
  if (ended === 0) return {};
  await audit(ctx, { action: "session.ended", subjectPersonId: ctx.actor.id, detail: { sessions: ended } });
  ctx.emit(sessionsEnded({ personId: ctx.actor.id }));
  return {};
};
