import { openSession } from "#features/accounts/server/index.ts";
import { systemWork } from "#platform/server/work.ts";
import { type Api, apiClient } from "../../api-client.ts";
import type { App } from "../../server.ts";

const DAY = 86_400_000;

/** Where the story is played: the running program, its clock, and everybody's own client. */
export type Stage = {
  app: App;
  /** Goes to an hour (UTC) of a day counted from the story's first. Time only goes forward. */
  go(day: number, hour?: number): Promise<void>;
  /** The story's day as `YYYY-MM-DD`. */
  date(day: number): string;
  /** Acts as the person with this mail address. */
  as(email: string): Promise<Api>;
  /** The id of the person with this mail address. */
  idOf(email: string): Promise<string>;
  anonymous: Api;
};

/** `days` is how long ago the story began. Its last day is today. */
export function setStage(app: App, days: number): Stage {
  const { platform, background } = app;
  const beginning = Math.floor(Date.now() / DAY) * DAY - days * DAY;
  const moment = (day: number, hour = 0) => new Date(beginning + day * DAY + hour * 3_600_000);
  const ids = new Map<string, string>();
  const clients = new Map<string, { api: Api; since: number }>();

  async function idOf(email: string): Promise<string> {
    const known = ids.get(email) ?? (await findPerson(app, email));
    ids.set(email, known);
    return known;
  }

  return {
    app,
    anonymous: apiClient(app.url, {}),
    go: async (day, hour = 9) => {
      platform.clock.set(moment(day, hour));
      await background.runDue();
      await background.settle();
    },
    date: (day) => moment(day).toISOString().slice(0, 10),
    idOf,
    as: async (email) => {
      const now = platform.clock.now().getTime();
      const before = clients.get(email);
      if (before && now - before.since < DAY) return before.api;
      const api = apiClient(app.url, { cookie: await cookieOf(app, await idOf(email)) });
      clients.set(email, { api, since: now });
      return api;
    },
  };
}

async function findPerson({ platform }: App, email: string): Promise<string> {
  const people = platform.database.selectFrom("peoplePublished").select("id").where("email", "=", email);
  return (await people.executeTakeFirstOrThrow()).id;
}

async function cookieOf({ platform }: App, personId: string): Promise<string> {
  const origin = { address: "127.0.0.1", userAgent: "" };
  const token = await systemWork(platform)("somebody of the demo signs in", (work) =>
    openSession(work, personId, origin),
  );
  return `parvis_session=${token}`;
}
