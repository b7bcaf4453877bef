import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { browserArgs } from "./browser-args.ts";
import { findChromium } from "./chromium.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the run's browser takes connections. */
    browser: string;
  }
}

/** One browser for a run; tests connect to it and take contexts of their own. */
export async function setup(project: TestProject) {
  const server = await chromium.launchServer({ ...(await findChromium()), args: browserArgs });
  project.provide("browser", server.wsEndpoint());
  return () => server.close();
}
