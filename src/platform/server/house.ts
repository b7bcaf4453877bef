import type { IncomingMessage, Server } from "node:http";
import { join } from "node:path";
import type { AnyContractRouter } from "@orpc/contract";
import { z } from "zod";
import type { Actor } from "#platform/shared/actor.ts";
import { type Background, startBackground } from "./background/background.ts";
import { type Clock, createClock } from "./clock.ts";
import { connect } from "./database/connect.ts";
import { createDoors } from "./doors.ts";
import type { LoggedEvent } from "./events/event-tail.ts";
import type { Feature } from "./feature.ts";
import { startHttpServer } from "./http/http-server.ts";
import { isOwnOrigin } from "./http/own-origin.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { createJobs } from "./jobs/job-runner.ts";
import { createFollowing } from "./live/following.ts";
import { type LiveServer, startLiveServer } from "./live/live-server.ts";
import { createLog, errorFields, type LogLines } from "./log.ts";
import { createMailSender } from "./mail/mail-sender.ts";
import { createMetrics, type Metrics } from "./metrics/metrics.ts";
import type { Platform } from "./platform.ts";
import { requestScope } from "./request-scope.ts";
import type { Settings } from "./settings.ts";

/** What the app brings: the features and their contract, who sends a request, and where the web client lies. */
export type HouseOptions = {
  settings: Settings;
  database: { appUrl: string; systemUrl: string };
  contract: AnyContractRouter;
  features: readonly Feature[];
  version: string;
  webClient: string;
  identify(platform: Platform, request: IncomingMessage): Promise<Actor>;
  /** Tests and the demo bring a clock that they set. */
  clock?: Clock | undefined;
  logLines?: LogLines | undefined;
};

export type House = { url: string; platform: Platform; background: Background; stop(): Promise<void> };

/** Puts the platform's parts together around the features, and listens. What it started, `stop` stops. */
export async function startHouse(options: HouseOptions): Promise<House> {
  const { settings, features } = options;
  const address = { url: settings.publicUrl ?? "" };
  const publicUrl = () => address.url;
  const metrics = createMetrics(new Set(Object.keys(options.contract)));
  const platform = await createPlatform(options, { publicUrl, wake: () => background.wake(), metrics });
  const identify = (request: IncomingMessage) => options.identify(platform, request);
  const http = await startHttpServer({
    host: settings.host,
    port: settings.port,
    headers: securityHeaders(settings.publicUrl ?? ""),
    doors: createDoors({ ...options, platform, metrics, publicUrl, identify }),
    log: platform.log,
    answered: metrics.answered,
  });
  address.url ||= urlOf(http, settings.host);
  const live = followEvents(options, { http, platform, publicUrl, identify });
  metrics.watch("parvis_live_sockets", "Screens that follow what happens over a socket.", live.size);
  const background = await startBackground({
    platform,
    url: options.database.systemUrl,
    features,
    mail: createMailSender(platform, {
      smtpUrl: settings.smtpUrl,
      from: settings.mailFrom,
      messageIdHost: new URL(address.url).hostname,
    }),
    onEvents: async (events) => {
      await live.askAgain(peopleWhoseRightsMoved(features, events));
      await live.deliver(events);
    },
  });
  return { url: address.url, platform, background, stop: () => stopHouse({ http, live, platform, background }) };
}

function peopleWhoseRightsMoved(features: readonly Feature[], events: readonly LoggedEvent[]): ReadonlySet<string> {
  const types = new Set(features.flatMap((feature) => feature.rightsMoved.map((kind) => kind.type)));
  const moved = events.filter((event) => types.has(event.type));
  return new Set(moved.flatMap(({ payload }) => aboutPeople.parse(payload)));
}

/** Whom an event that moves rights is about: one person or several. */
const aboutPeople = z
  .union([z.object({ personIds: z.array(z.uuid()) }), z.object({ personId: z.uuid() })])
  .transform((about) => ("personIds" in about ? about.personIds : [about.personId]));

type Parts = {
  http: Server;
  platform: Platform;
  publicUrl(): string;
  identify(request: IncomingMessage): Promise<Actor>;
};

function followEvents({ features }: HouseOptions, { http, platform, publicUrl, identify }: Parts): LiveServer {
  return startLiveServer({
    http,
    path: "/api/live",
    log: platform.log,
    isOwnOrigin: (request) => isOwnOrigin(request, publicUrl()),
    whoIs: async (request) => {
      const actor = await identify(request);
      return actor.id ? actor : null;
    },
    mayFollow: createFollowing(
      platform,
      features.flatMap((feature) => feature.topics),
    ),
  });
}

async function createPlatform(
  { settings, database, clock, logLines }: HouseOptions,
  { publicUrl, wake, metrics }: { publicUrl: () => string; wake: () => void; metrics: Metrics },
): Promise<Platform> {
  const log = createLog(settings.logLevel, logLines);
  const onLost = (error: Error) => log.warn(errorFields(error), "database connection lost");
  const onStatement = (statement: string) => {
    if (isControl(statement)) return;
    metrics.asked();
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
    publicUrl,
    sendsMail: settings.smtpUrl !== null,
    eventsWritten: wake,
  };
}

const isControl = (statement: string) => /^(begin|commit|rollback)/.test(statement);

type Running = { http: Server; live: LiveServer; platform: Platform; background: Background };

/** New requests are refused first; those under way get their answer before the database goes. */
async function stopHouse({ http, live, platform, background }: Running): Promise<void> {
  live.stop();
  http.close();
  http.closeIdleConnections();
  await background.stop();
  http.closeAllConnections();
  await Promise.all([platform.database.destroy(), platform.system.destroy()]);
}

function urlOf(http: Server, host: string): string {
  const address = http.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
