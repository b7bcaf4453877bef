import { fileURLToPath } from "node:url";
import { identify } from "#features/accounts/server/index.ts";
import { setUpUrl } from "#features/organisation/server/index.ts";
import { type Clock, createClock } from "#platform/server/clock.ts";
import { type House, startHouse } from "#platform/server/house.ts";
import type { LogLines } from "#platform/server/log.ts";
import type { Settings } from "#platform/server/settings.ts";
import { contract } from "./contract.ts";
import { demoFeature } from "./demo/server/demo-feature.ts";
import { demoContract } from "./demo/shared/demo.contract.ts";
import { features } from "./features.ts";
import { version } from "./version.ts";

const webClient = fileURLToPath(new URL("../../dist/web", import.meta.url));

export type AppOptions = {
  settings: Settings;
  database: { appUrl: string; systemUrl: string };
  demo: boolean;
  /** Tests bring a clock that they set. */
  clock?: Clock;
  /** Tests read the log; otherwise it goes to standard output. */
  logLines?: LogLines;
};

/** `setupUrl` is the one-time address of the set-up page, while nobody has set the organisation up. */
export type App = House & { setupUrl: string | null };

/** Parvis, listening: the house with every feature in it. */
export async function startApp({ demo, clock = createClock(), ...rest }: AppOptions): Promise<App> {
  const shared = { ...rest, clock, version, webClient, identify };
  const house: House = demo
    ? await startHouse({
        ...shared,
        contract: { ...contract, demo: demoContract },
        features: [...features, demoFeature(() => ({ clock, background: house.background }))],
      })
    : await startHouse({ ...shared, contract, features });
  return { ...house, setupUrl: await setUpUrl(house.platform) };
}
