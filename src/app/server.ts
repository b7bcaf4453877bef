import { fileURLToPath } from "node:url";
import { identify } from "#features/accounts/server/index.ts";
import { setUpUrl } from "#features/organisation/server/index.ts";
import type { Clock } from "#platform/server/clock.ts";
import { type House, startHouse } from "#platform/server/house.ts";
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
  return { ...house, setupUrl: await setUpUrl(house.platform) };
}
