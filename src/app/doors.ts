import type { IncomingMessage } from "node:http";
import { fileURLToPath } from "node:url";
import type { Actor } from "#platform/shared/actor.ts";
import { createDocsHandler } from "#platform/server/http/api-docs.ts";
import { createApiHandler } from "#platform/server/http/api-handler.ts";
import { createHealthHandler } from "#platform/server/http/health.ts";
import type { Door } from "#platform/server/http/http-server.ts";
import { createStaticHandler } from "#platform/server/http/static-files.ts";
import type { Platform } from "#platform/server/platform.ts";
import type { Settings } from "#platform/server/settings.ts";
import { contract } from "./contract.ts";
import { features } from "./features.ts";
import { version } from "./version.ts";

const webClient = fileURLToPath(new URL("../../dist/web", import.meta.url));

export type DoorOptions = {
  platform: Platform;
  settings: Settings;
  publicUrl(): string;
  identify(request: IncomingMessage): Promise<Actor>;
};

/** What answers below which path: reference pages, the API, health, and the web client for everything else. */
export function createDoors({ platform, settings, publicUrl, identify }: DoorOptions): Door[] {
  const docs = createDocsHandler(contract, version);
  const api = createApiHandler({
    platform,
    router: Object.assign({}, ...features.map((feature) => feature.routes)),
    catalogues: features.flatMap((feature) => feature.catalogues),
    publicUrl,
    trustProxy: settings.trustProxy,
    identify,
  });
  const health = createHealthHandler({ system: platform.system, dataFolder: settings.dataFolder });
  return [
    { path: "/api/openapi.json", handle: docs },
    { path: "/api/docs", handle: docs },
    { path: "/api", handle: api },
    { path: "/health/live", handle: health },
    { path: "/health/ready", handle: health },
    { path: "/", handle: createStaticHandler({ folder: webClient, page: "index.html" }) },
  ];
}
