import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Api, apiClient } from "#app/api-client.ts";
import { type App, startApp } from "#app/server.ts";
import { type Clock, createClock } from "#platform/server/clock.ts";
import type { LogLines } from "#platform/server/log.ts";
import type { Settings } from "#platform/server/settings.ts";
import { createTestDatabase } from "./database.ts";

export type { Api };

export type TestApp = {
  app: App;
  url: string;
  clock: Clock;
  /** A client of the API without a session. */
  anonymous: Api;
  /** A client that sends these headers: a session's cookie, a token. */
  client(headers: Readonly<Record<string, string>>): Api;
  /** Resolves when everything that events, mails and jobs set going is done. */
  eventsHandled(): Promise<void>;
  stop(): Promise<void>;
};

/** The real program on a database of its own, on a free port, with a clock that stands still. */
export async function startTestApp(overrides: Partial<Settings> = {}, logLines?: LogLines): Promise<TestApp> {
  const database = await createTestDatabase();
  const dataFolder = await mkdtemp(join(tmpdir(), "parvis-app-"));
  const clock = createClock();
  clock.set("2026-11-24T09:00:00Z");
  const settings: Settings = { ...quiet, dataFolder, ...overrides };
  const app = await startApp({ settings, database, demo: false, clock, ...(logLines ? { logLines } : {}) });
  const client = (headers: Readonly<Record<string, string>>) => apiClient(app.url, headers);
  return {
    app,
    url: app.url,
    clock,
    anonymous: client({}),
    client,
    eventsHandled: app.background.settle,
    stop: async () => {
      await app.stop();
      await database.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

const quiet: Settings = {
  port: 0,
  host: "127.0.0.1",
  publicUrl: null,
  dataFolder: "",
  databaseUrl: null,
  secret: "a secret that only tests know, long enough",
  smtpUrl: null,
  mailFrom: "Parvis <parvis@parvis.example>",
  trustProxy: false,
  metricsToken: null,
  logLevel: "error",
};
