import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anAccount } from "../../../../tests/factories/accounts.ts";
import { aSession } from "../../../../tests/factories/sessions.ts";
import { startTestApp, type TestApp } from "../../../../tests/support/app.ts";
import { BrowserTab } from "../../../../tests/support/browser-tab.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const headersOf = async (traits: Parameters<typeof anAccount>[1] = {}) => {
  const { id } = await anAccount(test, { password: null, ...traits });
  const { cookie, api } = await aSession(test, id);
  return { id, cookie, api };
};

describe("who sends a request", () => {
  it("is found in one statement, beside the one that the answer itself takes", async () => {
    const { cookie } = await headersOf({ roles: ["hr", "coordinator"] });
    const tab = new BrowserTab(test);
    const nobody = await tab.get("/organisation");
    const somebody = await tab.get("/organisation", { headers: { cookie } });
    expect(BrowserTab.statements(somebody) - BrowserTab.statements(nobody)).toBe(1);
  });

  it("is nobody once the person left the company, and somebody while on leave", async () => {
    const { id, cookie } = await headersOf({ status: "leave" });
    const status = async () => (await new BrowserTab(test).get("/auth/me", { headers: { cookie } })).status;
    expect(await status()).toBe(200);
    await test.app.platform.system.updateTable("people").set({ status: "terminated" }).where("id", "=", id).execute();
    expect(await status()).toBe(401);
  });

  it("is spoken to in the language chosen, else one that she and we speak, else Swedish", async () => {
    const { api } = await headersOf({ languages: ["fi", "en", "sv"] });
    expect((await api.auth.me()).locale).toBe("en");
    expect((await api.auth.savePreferences({ locale: "sv", theme: "dark" })).locale).toBe("sv");
    expect(await api.auth.me()).toMatchObject({ locale: "sv", theme: "dark" });
    expect((await (await headersOf({ languages: ["fi"] })).api.auth.me()).locale).toBe("sv");
  });

  it("is asked to read the notice in force, once", async () => {
    const { api } = await headersOf();
    await expect(api.auth.acknowledgeNotice({ version: 2 })).rejects.toMatchObject({ code: "STALE" });
    expect((await api.auth.acknowledgeNotice({ version: 1 })).notice).toEqual({ version: 1, read: 1 });
    expect((await api.auth.acknowledgeNotice({ version: 1 })).notice).toEqual({ version: 1, read: 1 });
  });
});
