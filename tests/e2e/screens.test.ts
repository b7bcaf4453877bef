import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { APerson } from "../factories/people.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { openBrowser } from "../support/browser.ts";
import { complaintsOf, expectSound } from "../support/screen-check.ts";
import { places, type Visit } from "./screens/places.ts";
import { aScene, type Scene } from "./screens/scene.ts";

let test: TestApp;
let scene: Scene;
beforeAll(async () => {
  test = await startTestApp();
  scene = await aScene(test);
}, 120_000);
afterAll(() => test.stop());

const looks = [
  { look: "at a desk, in Swedish, light", width: 1440, locale: "sv-SE", colorScheme: "light" },
  { look: "on a phone, in English, dark", width: 390, locale: "en-GB", colorScheme: "dark" },
] as const;

type Look = (typeof looks)[number];

describe.each(looks)("every screen $look", (look) => {
  const browsers = new Map<string, Promise<BrowserContext>>();
  afterAll(async () => {
    for (const browser of browsers.values()) await (await browser).close();
  });

  /** Everybody keeps one browser: what it has fetched for one screen it has for the next. */
  function browserOf(visit: Visit): Promise<BrowserContext> {
    const key = `${visit.who?.id} ${visit.isNew}`;
    const open = browsers.get(key) ?? aBrowser(visit, look);
    browsers.set(key, open);
    return open;
  }

  it.each(Object.entries(places))(
    "%s opens without a complaint, without a barrier, and fits its width",
    async (_, visitIn) => {
      const visit = visitIn(scene);
      const page = await (await browserOf(visit)).newPage();
      const complaints = complaintsOf(page);
      await page.goto(visit.path);
      await expectSound(page, complaints);
      await page.close();
    },
  );
});

/** Somebody's browser, in the language of the look. */
async function aBrowser({ who, isNew = false }: Visit, { width, locale, colorScheme }: Look): Promise<BrowserContext> {
  const browser = await openBrowser({ locale, colorScheme, viewport: { width, height: 900 }, baseURL: test.url });
  if (who) await signIn(browser, who, { locale: locale.slice(0, 2), isNew });
  return browser;
}

async function signIn(browser: BrowserContext, who: APerson, how: { locale: string; isNew: boolean }): Promise<void> {
  const [name = "", value = ""] = who.cookie.split("=");
  await browser.addCookies([{ name, value, url: test.url }]);
  await browser.request.put("/api/auth/preferences", { data: { locale: how.locale } });
  if (how.isNew) return;
  const { notice } = await (await browser.request.get("/api/auth/me")).json();
  await browser.request.post(`/api/auth/notices/${notice.version}/acknowledgement`, { data: {} });
}
