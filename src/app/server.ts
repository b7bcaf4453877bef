import type { IncomingMessage } from "node:http";
import { fileURLToPath } from "node:url";
import type { Actor } from "#platform/shared/actor.ts";
import type { Clock } from "#platform/server/clock.ts";
import { type House, startHouse } from "#platform/server/house.ts";
import type { Platform } from "#platform/server/platform.ts";
import type { Settings } from "#platform/server/settings.ts";
import { contract } from "./contract.ts";
import { features } from "./features.ts";
import { version } from "./version.ts";

const webClient = fileURLToPath(new URL("../../dist/web", import.meta.url));

export type AppOptions = {
  settings: Settings;
  database: { appUrl: string; systemUrl: string };
  demo: boolean;
  /** Tests bring a clock that they set. */
  clock?: Clock;
};

/** `setupUrl` is the one-time address of the set-up page, while nobody has set the organisation up. */
export type App = House & { setupUrl: string | null };

/** Parvis, listening: the house with every feature in it. */
export async function startApp({ settings, database, clock }: AppOptions): Promise<App> {
  const house = await startHouse({ settings, database, clock, contract, features, version, webClient, identify });
  return { ...house, setupUrl: null };
}

const identify = (platform: Platform, _request: IncomingMessage): Promise<Actor> =>
  Promise.resolve({ id: null, roles: [], locale: "sv", timeZone: platform.timeZone, scopes: null });
