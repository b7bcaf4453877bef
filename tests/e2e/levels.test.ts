import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPerson, type APerson } from "../factories/people.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { freshBrowser } from "../support/browser.ts";

let test: TestApp;
let hr: APerson;
beforeAll(async () => {
  test = await startTestApp();
  hr = await aPerson(test, { roles: ["hr"], givenName: "Ylva" });
}, 60_000);
afterAll(() => test.stop());

const names = [
  { id: null, nameSv: "Medarbetare", nameEn: "Colleague" },
  { id: null, nameSv: "Senior", nameEn: "Senior" },
  { id: null, nameSv: "Chef", nameEn: "Head" },
];

async function openLevels(options: Parameters<typeof freshBrowser>[0] = {}) {
  const { version } = await hr.api.people.levels({});
  await test.app.platform.system.updateTable("people").set({ levelId: null }).execute();
  await hr.api.people.setLevels({ levels: names, version });
  const browser = await freshBrowser({ baseURL: test.url, ...options });
  const [name = "", value = ""] = hr.cookie.split("=");
  await browser.addCookies([{ name, value, url: test.url }]);
  const { notice } = await (await browser.request.get("/api/auth/me")).json();
  await browser.request.post(`/api/auth/notices/${notice.version}/acknowledgement`, { data: {} });
  const page = await browser.newPage();
  await page.goto("/admin/levels");
  await page.getByRole("row", { name: "Medarbetare" }).waitFor();
  return page;
}

const inOrder = async () => (await hr.api.people.levels({})).items.map(({ name }) => name.sv);

describe("the organisation's levels on screen", { timeout: 60_000 }, () => {
  it("are moved with the mouse, and by keyboard from the handle", async () => {
    const page = await openLevels();
    await page.getByRole("row", { name: "Chef" }).dragTo(page.getByRole("row", { name: "Medarbetare" }), {
      targetPosition: { x: 200, y: 4 },
    });
    await expect.poll(inOrder, { timeout: 20_000 }).toEqual(["Chef", "Medarbetare", "Senior"]);
    await page.getByRole("button", { name: "Flytta Chef" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(inOrder, { timeout: 20_000 }).toEqual(["Medarbetare", "Chef", "Senior"]);
  });

  it("get names in both languages, are taken back, and are not removed while somebody stands on them", async () => {
    const page = await openLevels();
    const menu = async (level: string, choice: string) => {
      await page.getByRole("button", { name: `Gör något med ${level}`, exact: true }).click();
      await page.getByRole("menuitem", { name: choice, exact: true }).click();
    };
    await page.getByRole("button", { name: "Lägg till nivå" }).filter({ visible: true }).first().click();
    await page.getByLabel("Namn, svenska").fill("Direktör");
    await page.getByRole("button", { name: "Spara" }).click();
    await expect.poll(inOrder, { timeout: 20_000 }).toEqual(["Medarbetare", "Senior", "Chef", "Direktör"]);
    await menu("Direktör", "Ta bort");
    await expect.poll(inOrder, { timeout: 20_000 }).toEqual(["Medarbetare", "Senior", "Chef"]);
    const removed = page.getByRole("alertdialog", { name: "Direktör är borttagen." });
    await removed.getByRole("button", { name: "Ångra" }).click();
    await expect.poll(inOrder, { timeout: 20_000 }).toEqual(["Medarbetare", "Senior", "Chef", "Direktör"]);
    const { items } = await hr.api.people.levels({});
    await aPerson(test, { givenName: "Bo", levelId: items[1]?.id ?? "" });
    await page.reload();
    await menu("Senior", "Ta bort");
    await page.getByText("En person står på nivån.").waitFor();
    await page.getByRole("link", { name: "Visa vilka" }).click();
    await page.getByRole("heading", { level: 1, name: "En kollega passar" }).waitFor();
  });
});
