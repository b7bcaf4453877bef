import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { anAccount } from "../../../../../tests/factories/accounts.ts";
import { aSession } from "../../../../../tests/factories/sessions.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";
import { BrowserTab } from "../../../../../tests/support/browser-tab.ts";
import { mailsTo, tokenMailedTo } from "../../../../../tests/support/mails.ts";

// Hashing is slow on purpose, and these people sign in often.
vi.setConfig({ testTimeout: 20_000 });

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp({ trustProxy: true });
});
beforeEach(() => test.clock.set("2026-11-24T09:00:00Z"));
afterAll(() => test.stop());

let networks = 0;
const aTab = () => new BrowserTab(test, `198.51.${(networks += 1)}.7`);
const newPassword = "lingon i november";

describe("a sign-in link", () => {
  it("lets Ada in once, in the browser that asked for it", async () => {
    const ada = await anAccount(test, { languages: ["en"] });
    const tab = aTab();
    expect((await tab.post("/auth/sign-in-links", { email: ada.email })).status).toBe(202);
    const [mail] = await mailsTo(test, ada.email);
    expect(mail).toMatchObject({ kind: "account.signIn", subject: "Your link to Parvis" });
    const token = await tokenMailedTo(test, ada.email);
    expect((await aTab().post("/auth/links/use", { token })).status).toBe(410);
    expect((await tab.post("/auth/links/read", { token })).json).toMatchObject({ kind: "sign-in", givenName: "Ada" });
    expect(await tab.post("/auth/links/use", { token })).toMatchObject({ status: 200, json: { personId: ada.id } });
    expect((await tab.get("/auth/me")).status).toBe(200);
    expect((await tab.post("/auth/links/use", { token })).status).toBe(410);
  });

  it("is used by one of many who come at the same time", async () => {
    const ada = await anAccount(test);
    const tab = aTab();
    await tab.post("/auth/sign-in-links", { email: ada.email });
    const token = await tokenMailedTo(test, ada.email);
    const answers = await Promise.all(Array.from({ length: 8 }, () => tab.post("/auth/links/use", { token })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(410)]);
  });

  it("works for a quarter of an hour", async () => {
    const ada = await anAccount(test);
    const tab = aTab();
    await tab.post("/auth/sign-in-links", { email: ada.email });
    const token = await tokenMailedTo(test, ada.email);
    test.clock.set("2026-11-24T09:15:01Z");
    expect((await tab.post("/auth/links/use", { token })).status).toBe(410);
  });

  it("opens nothing for somebody who was shut out after it was mailed", async () => {
    const ada = await anAccount(test);
    const tab = aTab();
    await tab.post("/auth/sign-in-links", { email: ada.email });
    const token = await tokenMailedTo(test, ada.email);
    const shut = { personId: ada.id, disabledAt: test.clock.now() };
    await test.app.platform.system.insertInto("disabledAccounts").values(shut).execute();
    expect((await tab.post("/auth/links/use", { token })).status).toBe(410);
  });

  it.each(["/auth/sign-in-links", "/auth/password-resets"])(
    "asked for at %s tells nobody whether there is an account",
    async (door) => {
      const ada = await anAccount(test);
      const answers = [];
      for (const email of [ada.email, "nobody@nordvik.example"]) {
        const answer = await aTab().post(door, { email });
        answers.push([answer.status, answer.text, BrowserTab.statements(answer)]);
      }
      expect(answers[1]).toEqual(answers[0]);
      expect(await mailsTo(test, "nobody@nordvik.example")).toEqual([]);
      expect(await mailsTo(test, ada.email)).toHaveLength(1);
    },
  );

  it.each(["/auth/sign-in-links", "/auth/password-resets"])(
    "can be asked for ten times a quarter at %s",
    async (door) => {
      const ada = await anAccount(test);
      const statuses: number[] = [];
      for (let i = 0; i < 12; i++) statuses.push((await aTab().post(door, { email: ada.email })).status);
      expect(statuses).toEqual([...Array<number>(10).fill(202), 429, 429]);
    },
  );
});

describe("guessing a link", () => {
  it("is a flood after a hundred tries from one network, whichever of its addresses they come from", async () => {
    test.clock.set("2026-11-25T09:00:00Z");
    const guess = async (i: number) => {
      const door = i % 2 ? "/auth/links/read" : "/auth/links/use";
      const tab = new BrowserTab(test, `2001:db8:77:1::${i.toString(16)}`);
      return (await tab.post(door, { token: `guess ${i}` })).status;
    };
    const statuses = await Promise.all(Array.from({ length: 110 }, (_, i) => guess(i + 1)));
    expect(statuses.filter((status) => status === 410)).toHaveLength(100);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
    const elsewhere = new BrowserTab(test, "2001:db8:77:2::1");
    expect((await elsewhere.post("/auth/links/read", { token: "a guess" })).status).toBe(410);
  });
});

describe("an invitation", () => {
  it("becomes an account with a password and a language, and lets its person in", async () => {
    const admin = await anAccount(test, { roles: ["administrator"] });
    const bo = await anAccount(test, { givenName: "Bo", password: null });
    const { api } = await aSession(test, admin.id);
    expect(await api.admin.invite({ personIds: [bo.id, admin.id] })).toEqual({ invited: 1, notInvited: 1 });
    const [mail] = await mailsTo(test, bo.email);
    expect(mail).toMatchObject({ kind: "account.invitation" });
    expect(mail?.text).toContain("Hej Bo");
    const token = await tokenMailedTo(test, bo.email);
    const tab = aTab();
    expect((await tab.post("/auth/links/read", { token })).json).toMatchObject({ kind: "invitation", name: "Bo Berg" });
    const weak = await tab.post("/auth/invitations/accept", { token, password: "sommar2026!!", locale: "en" });
    expect(weak).toMatchObject({ status: 422, json: { code: "WEAK_PASSWORD", data: { fault: "known" } } });
    const accepted = await tab.post("/auth/invitations/accept", {
      token,
      password: newPassword,
      locale: "en",
      timeZone: "Europe/Dublin",
    });
    expect(accepted.status).toBe(200);
    expect((await tab.get("/auth/me")).json).toMatchObject({ locale: "en", timeZone: "Europe/Dublin" });
    expect((await aTab().post("/auth/sign-in", { email: bo.email, password: newPassword })).status).toBe(200);
    expect((await tab.post("/auth/invitations/accept", { token, password: newPassword, locale: "sv" })).status).toBe(
      410,
    );
  });
});

describe("a forgotten password", () => {
  it("is replaced by the link, which ends every session there was", async () => {
    const ada = await anAccount(test);
    const other = aTab();
    await other.post("/auth/sign-in", ada);
    const tab = aTab();
    await tab.post("/auth/password-resets", { email: ada.email });
    const token = await tokenMailedTo(test, ada.email);
    expect((await tab.post("/auth/links/use", { token })).status).toBe(410);
    expect((await tab.post("/auth/password-resets/use", { token, password: newPassword })).status).toBe(200);
    expect((await other.get("/auth/me")).status).toBe(401);
    expect((await tab.get("/auth/me")).status).toBe(200);
    expect((await aTab().post("/auth/sign-in", ada)).status).toBe(401);
    expect((await aTab().post("/auth/sign-in", { email: ada.email, password: newPassword })).status).toBe(200);
    expect((await tab.post("/auth/password-resets/use", { token, password: "en annan mening" })).status).toBe(410);
  });
});
