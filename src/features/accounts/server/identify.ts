import type { IncomingMessage } from "node:http";
import type { Actor } from "#platform/shared/actor.ts";
import type { Database } from "#platform/server/database/connect.ts";
import type { Platform } from "#platform/server/platform.ts";
import { languageOf, type Speaker } from "./language.ts";
import { digestOf } from "#platform/server/secret-token.ts";
import { sessionTokenIn } from "./session-cookie.ts";
import { daysFrom, IDLE_DAYS, SEEN_EXACTNESS_MS } from "./session-time.ts";
import { whoCanSignIn } from "./who-can-sign-in.ts";

/**
 * Who sends a request: the person of the session's cookie or of the bearer token, in one statement. Somebody whose session
 * ended, whose account is disabled or who left the company is nobody. A token that is there and wrong is nobody as well,
 * whatever cookie stands beside it.
 */
export async function identify(platform: Platform, request: IncomingMessage): Promise<Actor> {
  const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
  const cookie = sessionTokenIn(request.headers.cookie, platform.publicUrl());
  if (bearer) return (await ofApiToken(platform, bearer)) ?? nobody(platform);
  if (cookie) return (await ofSession(platform, cookie)) ?? nobody(platform);
  return nobody(platform);
}

const nobody = ({ timeZone }: Platform): Actor => ({ id: null, roles: [], locale: "sv", timeZone, scopes: null });

async function ofSession({ database, clock, timeZone }: Platform, token: string): Promise<Actor | null> {
  const now = clock.now();
  const found = await withRights(database)
    .innerJoin("sessions as session", "session.personId", "person.id")
    .select(["session.id as sessionId", "session.seenAt"])
    .where("session.tokenHash", "=", digestOf(token))
    .where("session.endedAt", "is", null)
    .where("session.expiresAt", ">", now)
    .where("session.seenAt", ">", daysFrom(now, -IDLE_DAYS))
    .executeTakeFirst();
  if (!found) return null;
  if (now.getTime() - found.seenAt.getTime() > SEEN_EXACTNESS_MS) {
    await database.updateTable("sessions").set({ seenAt: now }).where("id", "=", found.sessionId).execute();
  }
  return { ...actorOf(found, timeZone), scopes: null };
}

async function ofApiToken({ database, clock, timeZone }: Platform, token: string): Promise<Actor | null> {
  const now = clock.now();
  const found = await withRights(database)
    .innerJoin("apiTokens as token", "token.personId", "person.id")
    .select(["token.id as tokenId", "token.scopes", "token.usedAt"])
    .where("token.tokenHash", "=", digestOf(token))
    .where("token.revokedAt", "is", null)
    .where((eb) => eb.or([eb("token.expiresAt", "is", null), eb("token.expiresAt", ">", now)]))
    .executeTakeFirst();
  if (!found) return null;
  if (now.getTime() - (found.usedAt?.getTime() ?? 0) > SEEN_EXACTNESS_MS) {
    await database.updateTable("apiTokens").set({ usedAt: now }).where("id", "=", found.tokenId).execute();
  }
  return { ...actorOf(found, timeZone), scopes: found.scopes };
}

const withRights = (db: Database) =>
  whoCanSignIn(db).select(({ fn, selectFrom }) => [
    "person.id",
    "person.languages",
    "account.locale",
    "organisation.defaultLocale",
    fn.coalesce("account.timeZone", "person.timeZone", "organisation.timeZone").as("timeZone"),
    fn<string[]>("array", [
      selectFrom("roleAssignments as held").select("held.role").whereRef("held.personId", "=", "person.id"),
    ]).as("roles"),
  ]);

type Found = Speaker & { id: string; roles: string[]; timeZone: string | null };

function actorOf(found: Found, timeZone: string): Omit<Actor, "scopes"> {
  const { id, roles } = found;
  return { id, roles, locale: languageOf(found), timeZone: found.timeZone ?? timeZone };
}
