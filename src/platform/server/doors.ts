import type { IncomingMessage } from "node:http";
import type { AnyContractRouter } from "@orpc/contract";
import type { Actor } from "#platform/shared/actor.ts";
import type { Feature } from "./feature.ts";
import { createDocsHandler } from "./http/api-docs.ts";
import { createApiHandler } from "./http/api-handler.ts";
import { createHealthHandler } from "./http/health.ts";
import type { Door } from "./http/http-server.ts";
import { createStaticHandler } from "./http/static-files.ts";
import { watchBacklog } from "./metrics/backlog.ts";
import { createMetricsDoor } from "./metrics/metrics-door.ts";
import type { Metrics } from "./metrics/metrics.ts";
import type { Platform } from "./platform.ts";
import type { Settings } from "./settings.ts";

export type DoorOptions = {
  platform: Platform;
  settings: Settings;
  contract: AnyContractRouter;
  features: readonly Feature[];
  version: string;
  webClient: string;
  metrics: Metrics;
  publicUrl(): string;
  identify(request: IncomingMessage): Promise<Actor>;
};

/** What answers below which path: reference pages, the API, health, figures, and the web client for everything else. */
export function createDoors(options: DoorOptions): Door[] {
  const { platform, settings, features } = options;
  const docs = createDocsHandler(options.contract, options.version);
  const api = createApiHandler({
    platform,
    router: Object.assign({}, ...features.map((feature) => feature.routes)),
    catalogues: features.flatMap((feature) => feature.catalogues),
    publicUrl: options.publicUrl,
    trustProxy: settings.trustProxy,
    identify: options.identify,
  });
  const health = createHealthHandler({ system: platform.system, dataFolder: settings.dataFolder });
  watchBacklog(options.metrics.registry, platform.system);
  const metrics = createMetricsDoor({ registry: options.metrics.registry, token: settings.metricsToken });
  return [
    { path: "/api/openapi.json", handle: docs },
    { path: "/api/docs", handle: docs },
    { path: "/api", handle: api },
    { path: "/health/live", handle: health },
    { path: "/health/ready", handle: health },
    { path: "/metrics", handle: metrics },
    { path: "/", handle: createStaticHandler({ folder: options.webClient, page: "index.html" }) },
  ];
}
