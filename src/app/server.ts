import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import type { Actor } from "#platform/shared/actor.ts";
import { type Background, startBackground } from "#platform/server/background/background.ts";
import { type Clock, createClock } from "#platform/server/clock.ts";
import { connect } from "#platform/server/database/connect.ts";
import type { Door } from "#platform/server/http/http-server.ts";
import { startHttpServer } from "#platform/server/http/http-server.ts";
import { isOwnOrigin } from "#platform/server/http/own-origin.ts";
import { securityHeaders } from "#platform/server/http/security-headers.ts";
import { createJobs } from "#platform/server/jobs/job-runner.ts";
import { createFollowing } from "#platform/server/live/following.ts";
import { startLiveServer } from "#platform/server/live/live-server.ts";
import { createLog, errorFields } from "#platform/server/log.ts";
import { createMailSender } from "#platform/server/mail/mail-sender.ts";
import type { Platform } from "#platform/server/platform.ts";
import { requestScope } from "#platform/server/request-scope.ts";
import type { Settings } from "#platform/server/settings.ts";
import { createDoors } from "./doors.ts";
import { features } from "./features.ts";

export type AppOptions = {
  settings: Settings;
  database: { appUrl: string; systemUrl: string };
  demo: boolean;
  /** Tests bring a clock that they set. */
  clock?: Clock;
};

export type App = {
  url: string;
  /** The one-time address of the set-up page, while nobody has set the organisation up. */
  setupUrl: string | null;
  platform: Platform;
  background: Background;
  stop(): Promise<void>;
};

/** Puts the parts together and listens. Everything that it started is stopped by `stop`. */
export async function startApp(options: AppOptions): Promise<App> {
  const { settings } = options;
  const platform = await createPlatform(options, () => background.wake());
  const url = { current: settings.publicUrl ?? "" };
  const publicUrl = () => url.current;
  const identify = (_request: IncomingMessage): Promise<Actor> =>
    Promise.resolve({ id: null, roles: [], locale: "sv", timeZone: platform.timeZone, scopes: null });
  const doors: Door[] = createDoors({ platform, settings, publicUrl, identify });
  const http = await startHttpServer({
    host: settings.host,
    port: settings.port,
    headers: securityHeaders(settings.publicUrl ?? ""),
    doors,
    log: platform.log,
  });
  url.current ||= addressOf(http.address(), settings.host);
  const topics = features.flatMap((feature) => feature.topics);
  const live = startLiveServer({
    http,
    path: "/api/live",
    log: platform.log,
    isOwnOrigin: (request) => isOwnOrigin(request, publicUrl()),
    whoIs: async (request) => nobodyIsNull(await identify(request)),
    mayFollow: createFollowing(platform, topics),
  });
  const mail = createMailSender(platform, {
    smtpUrl: settings.smtpUrl,
    from: settings.mailFrom,
    messageIdHost: new URL(url.current).hostname,
  });
  const background = await startBackground({
    platform,
    url: options.database.systemUrl,
    features,
    mail,
    onEvents: live.deliver,
  });
  return {
    url: url.current,
    setupUrl: null,
    platform,
    background,
    stop: async () => {
      live.stop();
      http.close();
      http.closeIdleConnections();
      await background.stop();
      http.closeAllConnections();
      await Promise.all([platform.database.destroy(), platform.system.destroy()]);
    },
  };
}

async function createPlatform({ settings, database, clock }: AppOptions, wake: () => void): Promise<Platform> {
  const log = createLog(settings.logLevel);
  const onLost = (error: Error) => log.warn(errorFields(error), "database connection lost");
  const onStatement = () => {
    const scope = requestScope();
    if (scope) scope.statements += 1;
  };
  return {
    database: await connect({ url: database.appUrl, connections: 16, onLost, onStatement }),
    system: await connect({ url: database.systemUrl, connections: 6, onLost }),
    clock: clock ?? createClock(),
    log,
    jobs: createJobs(database.systemUrl, log),
    timeZone: "Europe/Stockholm",
    uploadFolder: join(settings.dataFolder, "uploads"),
    eventsWritten: wake,
  };
}

const nobodyIsNull = (actor: Actor): Actor | null => (actor.id ? actor : null);

function addressOf(address: ReturnType<import("node:http").Server["address"]>, host: string): string {
  const port = typeof address === "object" && address ? address.port : 0;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
