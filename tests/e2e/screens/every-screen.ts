import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { APerson } from "../../factories/people.ts";
import { startTestApp, type TestApp } from "../../support/app.ts";
import { openBrowser } from "../../support/browser.ts";
import { complaintsOf, expectSound } from "../../support/screen-check.ts";
import { places, type Visit } from "./places.ts";
import { aScene, type Scene } from "./scene.ts";

export const atADesk = {
  look: "at a desk, in Swedish, light",
  width: 1440,
  locale: "sv-SE",
  colorScheme: "light",
} as const;
export const onAPhone = {
  look: "on a phone, in English, dark",
  width: 390,
  locale: "en-GB",
  colorScheme: "dark",
} as const;

type Look = typeof atADesk | typeof onAPhone;

/** Declares a test for every screen there is, as somebody meets it who looks so. */
export function everyScreen(look: Look): void {
  let test: TestApp;
  let scene: Scene;
  const windows = new Map<string, Promise<Window>>();
  beforeAll(async () => {
    test = await startTestApp();
    scene = await aScene(test);
  }, 120_000);
  afterAll(async () => {
    for (const open of windows.values()) await (await open).page.context().close();
    await test.stop();
  });

  /** Everybody keeps one window: what it has fetched for one screen it has for the next. */
  function windowOf(visit: Visit): Promise<Window> {
    const key = `${visit.who?.id} ${visit.isNew}`;
    const open = windows.get(key) ?? aWindow(test.url, visit, look);
    windows.set(key, open);
    return open;
  }

  describe(`every screen ${look.look}`, () => {
    it.each(Object.entries(places))(
      "%s opens without a complaint, without a barrier, and fits its width",
      async (_, visitIn) => {
        const visit = visitIn(scene);
        const { page, complaints } = await windowOf(visit);
        // Away from the screen before, so that an address is opened anew also where only a word after # differs.
        await page.goto("about:blank");
        complaints.length = 0;
        await page.goto(visit.path);
        await expectSound(page, complaints);
      },
    );
  });
}

type Window = { page: Page; complaints: string[] };

async function aWindow(url: string, visit: Visit, look: Look): Promise<Window> {
  const page = await (await aBrowser(url, visit, look)).newPage();
  return { page, complaints: complaintsOf(page) };
}

/** Somebody's browser, in the language of the look. */
async function aBrowser(url: string, { who, isNew = false }: Visit, look: Look): Promise<BrowserContext> {
  const { width, locale, colorScheme } = look;
  const browser = await openBrowser({ locale, colorScheme, viewport: { width, height: 900 }, baseURL: url });
  if (who) await signIn(browser, who, { url, locale: locale.slice(0, 2), isNew });
  return browser;
}

async function signIn(
  browser: BrowserContext,
  who: APerson,
  how: { url: string; locale: string; isNew: boolean },
): Promise<void> {
  const [name = "", value = ""] = who.cookie.split("=");
  await browser.addCookies([{ name, value, url: how.url }]);
  await browser.request.put("/api/auth/preferences", { data: { locale: how.locale } });
  if (how.isNew) return;
  const { notice } = await (await browser.request.get("/api/auth/me")).json();
  await browser.request.post(`/api/auth/notices/${notice.version}/acknowledgement`, { data: {} });
}
