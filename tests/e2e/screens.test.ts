import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aRound } from "../factories/matching.ts";
import { somebody, type Somebody } from "../factories/programmes.ts";
import { aPair } from "../factories/relationships.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { freshBrowser } from "../support/browser.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let test: TestApp;
let visits: Record<string, { who: Somebody; path: string }>;
beforeAll(async () => {
  test = await startTestApp();
  const { karin, ada, relationshipId, programmeId } = await aPair(test);
  const { ada: elin, relationshipId: introduction } = await aPair(test, { state: "introduced" });
  const round = await aRound(test);
  const administrator = await somebody(test, { roles: ["administrator"] });
  const coordinator = karin ?? administrator;
  visits = {
    "home of a participant": { who: ada, path: "/" },
    "home of a coordinator": { who: coordinator, path: "/" },
    "a relationship": { who: ada, path: `/relationships/${relationshipId}` },
    "an introduction": { who: elin, path: `/relationships/${introduction}` },
    "the facts of a relationship": { who: coordinator, path: `/relationships/${relationshipId}` },
    programmes: { who: ada, path: "/programmes" },
    "a new programme": { who: coordinator, path: "/programmes/new" },
    "a programme": { who: coordinator, path: `/programmes/${programmeId}` },
    participants: { who: round.karin, path: `/programmes/${round.programmeId}/participants` },
    "the settings of a programme": { who: coordinator, path: `/programmes/${programmeId}/settings` },
    administration: { who: administrator, path: "/admin" },
    settings: { who: ada, path: "/settings" },
    "what is not there": { who: ada, path: "/programmes/00000000-0000-7000-8000-000000000000" },
  };
}, 120_000);
afterAll(() => test.stop());

const looks = [
  { look: "at a desk, in Swedish, light", width: 1440, locale: "sv-SE", colorScheme: "light" },
  { look: "on a phone, in English, dark", width: 390, locale: "en-GB", colorScheme: "dark" },
] as const;

async function visit(
  { who, path }: { who: Somebody; path: string },
  { width, locale, colorScheme }: (typeof looks)[number],
) {
  const context = await freshBrowser({ locale, colorScheme, viewport: { width, height: 900 }, baseURL: test.url });
  await context.request.put("/api/auth/preferences", {
    headers: { cookie: who.cookie },
    data: { locale: locale.slice(0, 2) },
  });
  const [name = "", value = ""] = who.cookie.split("=");
  await context.addCookies([{ name, value, url: test.url }]);
  const { notice } = await (await context.request.get("/api/auth/me")).json();
  await context.request.post(`/api/auth/notices/${notice.version}/acknowledgement`, { data: {} });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (line) => {
    if (line.type() === "error" && !/status of 404/.test(line.text())) complaints.push(line.text());
  });
  await page.goto(path);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, complaints };
}

/** What axe finds against WCAG 2.2 AA, as rule and element. */
async function barriers(page: Page): Promise<string[]> {
  return page.evaluate(`(async () => {
    const module = { exports: {} };
    (function (module, exports) { ${axe} })(module, module.exports);
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const { violations } = await (window.axe ?? module.exports).run(document, { runOnly: tags });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + " " + html.slice(0, 160)));
  })()`);
}

describe.each(looks)("every screen $look", (look) => {
  it.each([
    "home of a participant",
    "home of a coordinator",
    "a relationship",
    "an introduction",
    "the facts of a relationship",
    "programmes",
    "a new programme",
    "a programme",
    "participants",
    "the settings of a programme",
    "administration",
    "settings",
    "what is not there",
  ])("%s opens without a complaint, without a barrier, and fits its width", async (name) => {
    const visited = visits[name];
    if (!visited) throw new Error(`nobody visits ${name}`);
    const { page, complaints } = await visit(visited, look);
    expect(complaints).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).toBe(0);
  });
});
