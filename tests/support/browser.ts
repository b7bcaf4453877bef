import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";
import { inject, onTestFinished } from "vitest";

let connecting: Promise<Browser> | undefined;

/** A browser as a new visitor has it: nothing kept, nobody signed in. Swedish and at a desk unless told otherwise. */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  connecting ??= chromium.connect(inject("browser"));
  return (await connecting).newContext({
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    viewport: { width: 1440, height: 900 },
    ...options,
  });
}

/** The same, closed when the test ends. */
export async function freshBrowser(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await openBrowser(options);
  onTestFinished(() => context.close());
  return context;
}
