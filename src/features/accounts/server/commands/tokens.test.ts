import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { anAccount } from "../../../../../tests/factories/accounts.ts";
import { aSession } from "../../../../../tests/factories/sessions.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";
import { BrowserTab } from "../../../../../tests/support/browser-tab.ts";

vi.setConfig({ testTimeout: 20_000 });

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(() => test.clock.set("2026-11-24T09:00:00Z"));
afterAll(() => test.stop());

async function aToken(scopes: string[]) {
  const ada = await anAccount(test);
  const session = await aSession(test, ada.id);
  const made = await session.api.auth.createToken({ present: ada.password, name: "Report", scopes, days: 30 });
  return { ada, session, made, bearer: test.client({ authorization: `Bearer ${made.token}` }) };
}

describe("an API token", () => {
  it("does what its scopes say, and nothing about the account itself", async () => {
    const { ada, bearer } = await aToken(["read"]);
    expect((await bearer.auth.me()).person.id).toBe(ada.id);
    await expect(bearer.auth.savePreferences({ locale: "en" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(bearer.auth.sessions({})).rejects.toMatchObject({ code: "FORBIDDEN" });
    const all = (await aToken(["write"])).bearer;
    await expect(all.auth.changePassword({ present: "x", password: "lingon i november" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(all.auth.tokens({})).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("is dead from the next request on when it is revoked, and after its last day", async () => {
    const { session, made, bearer } = await aToken(["read"]);
    const later = await aToken(["read"]);
    await session.api.auth.revokeToken({ tokenId: made.view.id });
    await expect(bearer.auth.me()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    expect((await session.api.auth.tokens({})).items).toEqual([]);
    test.clock.set("2026-12-24T09:00:01Z");
    await expect(later.bearer.auth.me()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });

  it("asks for the password first, and is somebody else's to nobody", async () => {
    const { made } = await aToken(["read"]);
    const bo = await anAccount(test);
    const { api } = await aSession(test, bo.id);
    await expect(api.auth.revokeToken({ tokenId: made.view.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const attempt = api.auth.createToken({ present: "kråka på taket", name: "x", scopes: ["read"], days: 1 });
    await expect(attempt).rejects.toMatchObject({ code: "WRONG_PASSWORD" });
  });

  it("beats a cookie that comes with it, so that a wrong token is nobody", async () => {
    const { session } = await aToken(["read"]);
    const headers = { cookie: session.cookie, authorization: "Bearer parvis_guess" };
    expect((await new BrowserTab(test).get("/auth/me", { headers })).status).toBe(401);
  });

  it("stands nowhere in the database, not even as the remembered answer to a retry", async () => {
    const ada = await anAccount(test);
    const { cookie } = await aSession(test, ada.id);
    const body = { present: ada.password, name: "Report", scopes: ["read"], days: 30 };
    const headers = { cookie, "idempotency-key": randomUUID() };
    const answer = await new BrowserTab(test).post("/auth/tokens", body, { headers });
    const { token } = answer.json as { token: string };
    const { system } = test.app.platform;
    const kept = await Promise.all([
      system.selectFrom("apiTokens").selectAll().execute(),
      system.selectFrom("idempotentAnswers").selectAll().execute(),
      system.selectFrom("auditLog").selectAll().execute(),
      system.selectFrom("events").selectAll().execute(),
    ]);
    expect(JSON.stringify(kept)).not.toContain(token.slice(7));
    expect(kept[1].filter(({ personId }) => personId === ada.id)).toEqual([]);
  });
});

describe("the own password", () => {
  it("is changed by who knows it, and signs everybody else out", async () => {
    const ada = await anAccount(test);
    const [here, there] = [await aSession(test, ada.id), await aSession(test, ada.id)];
    const wrong = here.api.auth.changePassword({ present: "kråka på taket", password: "lingon i november" });
    await expect(wrong).rejects.toMatchObject({ code: "WRONG_PASSWORD" });
    await here.api.auth.changePassword({ present: ada.password, password: "lingon i november" });
    await expect(there.api.auth.me()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    expect((await here.api.auth.me()).person.id).toBe(ada.id);
    const tab = new BrowserTab(test);
    expect((await tab.post("/auth/sign-in", { email: ada.email, password: "lingon i november" })).status).toBe(200);
  });

  it("cannot be guessed by somebody at an open screen", async () => {
    const ada = await anAccount(test);
    const { api } = await aSession(test, ada.id);
    const codes: string[] = [];
    for (let i = 0; i < 11; i++) {
      await api.auth
        .changePassword({ present: `guess number ${i}`, password: "lingon i november" })
        .catch(({ code }) => codes.push(code));
    }
    expect(codes).toEqual([...Array<string>(10).fill("WRONG_PASSWORD"), "TOO_MANY_REQUESTS"]);
  });

  it("is set for the first time by somebody who came in just now", async () => {
    const bo = await anAccount(test, { password: null });
    const session = await aSession(test, bo.id);
    test.clock.set("2026-11-24T09:16:00Z");
    const late = session.api.auth.changePassword({ password: "lingon i november" });
    await expect(late).rejects.toMatchObject({ code: "SIGN_IN_AGAIN" });
    const { api } = await aSession(test, bo.id);
    await api.auth.changePassword({ password: "lingon i november" });
    expect((await api.auth.me()).hasPassword).toBe(true);
  });
});
