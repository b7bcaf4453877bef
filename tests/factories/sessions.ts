import { openSession } from "#features/accounts/server/index.ts";
import type { Api, TestApp } from "../support/app.ts";

/** A person's open session: the header that carries it, and a client of the API that sends it. */
export type ASession = { cookie: string; api: Api };

/** Signs a person in without going through the door; for tests that are not about doors. */
export async function aSession({ app, client }: TestApp, personId: string): Promise<ASession> {
  const { platform } = app;
  const work = { db: platform.database, now: platform.clock.now() };
  const token = await openSession(work, personId, { address: "127.0.0.1", userAgent: "test" });
  const cookie = `parvis_session=${token}`;
  return { cookie, api: client({ cookie }) };
}
