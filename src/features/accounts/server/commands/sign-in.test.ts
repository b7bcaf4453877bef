import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anAccount } from "../../../../../tests/factories/accounts.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";
import { BrowserTab } from "../../../../../tests/support/browser-tab.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const wrong = "kråka på taket";

describe("signing in with a password", () => {
  it("lets Ada in with the right one, and says who she is", async () => {
    const ada = await anAccount(test, { roles: ["coordinator"], languages: ["en"] });
    const tab = new BrowserTab(test);
    expect(await tab.post("/auth/sign-in", ada)).toMatchObject({ status: 200, json: { personId: ada.id } });
    expect((await tab.get("/auth/me")).json).toMatchObject({
      person: { id: ada.id, givenName: "Ada" },
      roles: ["coordinator"],
      locale: "en",
      hasPassword: true,
      notice: { version: 1, read: null },
      can: { administer: false, invite: true },
    });
  });
});
