import { once } from "node:events";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { WebSocket } from "ws";
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

async function openSocket(headers: Record<string, string>) {
  const socket = new WebSocket(`${test.url.replace("http", "ws")}/api/live`, { headers });
  await once(socket, "open");
  return { socket, closed: once(socket, "close").then(([code]) => ({ code, at: performance.now() })) };
}

describe("where somebody is signed in", () => {
  it("is seen by that person, with this browser marked, and by nobody else", async () => {
    const [ada, bo] = [await anAccount(test), await anAccount(test)];
    const here = await aSession(test, ada.id);
    const there = await aSession(test, ada.id);
    await aSession(test, bo.id);
    const { items } = await here.api.auth.sessions({});
    expect(items).toHaveLength(2);
    expect(items.filter(({ isThisOne }) => isThisOne)).toHaveLength(1);
    const other = items.find(({ isThisOne }) => !isThisOne);
    const bosApi = (await aSession(test, bo.id)).api;
    await expect(bosApi.auth.endSession({ sessionId: other?.id ?? "" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await here.api.auth.endSession({ sessionId: other?.id ?? "" });
    await expect(there.api.auth.me()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    expect((await here.api.auth.sessions({})).items).toHaveLength(1);
  });

  it("can be ended everywhere but here", async () => {
    const ada = await anAccount(test);
    const here = await aSession(test, ada.id);
    const others = await Promise.all([aSession(test, ada.id), aSession(test, ada.id)]);
    await here.api.auth.endOtherSessions();
    for (const { api } of others) await expect(api.auth.me()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    expect((await here.api.auth.me()).person.id).toBe(ada.id);
  });

  it.each([1, 50])("is listed in three statements when there are %i", async (count) => {
    const ada = await anAccount(test);
    const [first] = await Promise.all(Array.from({ length: count }, () => aSession(test, ada.id)));
    const tab = new BrowserTab(test);
    const answer = await tab.get("/auth/sessions", { headers: { cookie: first?.cookie ?? "" } });
    expect(BrowserTab.statements(answer)).toBeLessThanOrEqual(3);
  });
});

describe("an open socket", () => {
  const endings = {
    "signs out": async (_adaId: string, tab: BrowserTab) => tab.post("/auth/sign-out"),
    "is signed out from another browser": async (adaId: string) => {
      await (await aSession(test, adaId)).api.auth.endOtherSessions();
    },
    "is shut out": async (adaId: string) => {
      const admin = await anAccount(test, { roles: ["administrator"] });
      await (await aSession(test, admin.id)).api.admin.disableAccount({ personId: adaId });
    },
  };

  it.each(Object.entries(endings))("closes within a second when its person %s", async (_how, end) => {
    const ada = await anAccount(test);
    const { cookie } = await aSession(test, ada.id);
    const tab = new BrowserTab(test);
    tab.cookies.set(...(cookie.split("=") as [string, string]));
    const { closed } = await openSocket({ cookie });
    await end(ada.id, tab);
    const from = performance.now();
    const { code, at } = await closed;
    expect(code).toBe(4401);
    expect(at - from).toBeLessThan(1000);
  });

  it("stays open for who is still signed in, and opens for no foreign page", async () => {
    const ada = await anAccount(test);
    const [here, there] = [await aSession(test, ada.id), await aSession(test, ada.id)];
    const { socket } = await openSocket({ cookie: here.cookie });
    await here.api.auth.endOtherSessions();
    await test.eventsHandled();
    expect(socket.readyState).toBe(WebSocket.OPEN);
    socket.close();
    const foreign = new WebSocket(`${test.url.replace("http", "ws")}/api/live`, {
      headers: { cookie: there.cookie, origin: "https://elsewhere.example" },
    });
    const [error] = await once(foreign, "error");
    expect(String(error)).toContain("401");
  });
});
