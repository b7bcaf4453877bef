/**
 * `npm run pictures -- [ADDRESS]`: takes the pictures of the README from a running demo (`npm start -- --demo`), so that they
 * show what there is.
 */
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { browserArgs } from "../tests/support/browser-args.ts";
import { findChromium } from "../tests/support/chromium.ts";

const address = process.argv[2] ?? "http://127.0.0.1:4870";
const folder = fileURLToPath(new URL("../docs/pictures/", import.meta.url));

type Shot = {
  name: string;
  role: string;
  locale: "sv-SE" | "en-GB";
  path: (page: Places) => Promise<string>;
  /** What must be on the screen before it is worth a picture. */
  shows: string;
};
type Places = { firstOf(list: string): Promise<string> };

const shots: readonly Shot[] = [
  { name: "home-sv-light", role: "introduced", locale: "sv-SE", shows: "[data-rows]", path: async () => "/" },
  {
    name: "relationship-en",
    role: "participant",
    locale: "en-GB",
    shows: "input[type=checkbox]",
    path: async ({ firstOf }) => `/relationships/${await firstOf("relationships?as=member&show=open")}`,
  },
  {
    name: "matching-sv-light",
    role: "coordinator",
    locale: "sv-SE",
    shows: "div:has([role=option]) > aside li",
    path: async ({ firstOf }) => `/programmes/${await firstOf("programmes?scope=mine")}/matching`,
  },
];

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ ...(await findChromium()), args: browserArgs });
for (const shot of shots) await take(browser, shot);
await browser.close();

async function take(from: Browser, { name, role, locale, path, shows }: Shot): Promise<void> {
  const context = await from.newContext({
    baseURL: address,
    locale,
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
  });
  const { items } = await (await context.request.get("/api/demo/personas")).json();
  const { email } = items.find((persona: { role: string }) => persona.role === role);
  await context.request.post("/api/demo/sign-in", { data: { email } });
  const { version } = (await (await context.request.get("/api/auth/me")).json()).notice;
  await context.request.post(`/api/auth/notices/${version}/acknowledgement`, { data: {} });
  await context.request.put("/api/auth/preferences", { data: { locale: locale.slice(0, 2) } });
  const firstOf = async (list: string) => (await (await context.request.get(`/api/${list}`)).json()).items[0].id;
  const page = await context.newPage();
  await page.goto(await path({ firstOf }));
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.locator(`main :is(${shows})`).first().waitFor();
  await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
}
