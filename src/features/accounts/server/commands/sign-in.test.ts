import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { anAccount } from "../../../../../tests/factories/accounts.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";
import { BrowserTab } from "../../../../../tests/support/browser-tab.ts";
import { countHashes } from "../../../../../tests/support/hashes.ts";

// Hashing is slow on purpose, and these people sign in often.
vi.setConfig({ testTimeout: 20_000 });

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp({ trustProxy: true });
});
beforeEach(() => test.clock.set("2026-11-24T09:00:00Z"));
afterAll(() => test.stop());

const wrong = "kråka på taket";
let networks = 0;
/** A browser on a network of its own, so that one test's tries are not another's. */
const aTab = () => new BrowserTab(test, `198.51.${(networks += 1)}.7`);
const lastTryAt = (seconds: number) => test.clock.set(new Date(Date.parse("2026-11-24T09:00:00Z") + seconds * 1000));

describe("signing in with a password", () => {
  it("lets Ada in with the right one, and says who she is", async () => {
    const ada = await anAccount(test, { roles: ["coordinator"], languages: ["en"] });
    const tab = aTab();
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

  it("takes the address in capitals, and somebody on leave", async () => {
    const ada = await anAccount(test, { status: "leave" });
    const answer = await aTab().post("/auth/sign-in", { ...ada, email: ` ${ada.email.toUpperCase()} ` });
    expect(answer.status).toBe(200);
  });

  it("gives a cookie that scripts and other sites cannot use, and never the one that was in the browser", async () => {
    const ada = await anAccount(test);
    const tab = aTab();
    tab.cookies.set("parvis_session", "planted-by-somebody-else");
    const answer = await tab.post("/auth/sign-in", ada);
    const [session] = answer.headers.getSetCookie();
    expect(session).toMatch(/^parvis_session=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
    expect(session).not.toContain("planted");
  });

  it("ends the session that the browser had before", async () => {
    const [ada, bo] = [await anAccount(test), await anAccount(test)];
    const tab = aTab();
    await tab.post("/auth/sign-in", ada);
    const before = tab.cookie;
    await tab.post("/auth/sign-in", bo);
    const replay = await aTab().get("/auth/me", { headers: { cookie: before } });
    expect(replay.status).toBe(401);
  });
});

describe("a stranger at the door", () => {
  it("cannot tell whether an account exists: same bytes, same statements, same hashes", async () => {
    const ada = await anAccount(test);
    const shutOut = await anAccount(test);
    const now = test.clock.now();
    await test.app.platform.system
      .insertInto("disabledAccounts")
      .values({ personId: shutOut.id, disabledAt: now })
      .execute();
    const gone = await anAccount(test, { status: "terminated" });
    const withoutPassword = await anAccount(test, { password: null });
    const tries = [
      { email: ada.email, password: wrong },
      { email: "nobody@nordvik.example", password: wrong },
      { email: shutOut.email, password: shutOut.password },
      { email: gone.email, password: gone.password },
      { email: withoutPassword.email, password: wrong },
    ];
    const seen = new Set<string>();
    for (const guess of tries) {
      const tab = aTab();
      let answer = await tab.get("/organisation");
      const hashes = await countHashes(async () => {
        answer = await tab.post("/auth/sign-in", guess);
      });
      const headers = [...answer.headers.keys()].sort().join();
      seen.add(JSON.stringify([answer.status, answer.text, headers, BrowserTab.statements(answer), hashes]));
    }
    expect([...seen]).toHaveLength(1);
    expect([...seen][0]).toContain("401");
  });

  it("has ten tries in a quarter of an hour, wherever they come from, and leaves one trace in the audit log", async () => {
    const ada = await anAccount(test);
    const guess = { email: ada.email, password: wrong };
    const statuses: number[] = [];
    const hashes = await countHashes(async () => {
      for (let i = 0; i < 14; i++) statuses.push((await aTab().post("/auth/sign-in", guess)).status);
    });
    expect(statuses).toEqual([...Array<number>(10).fill(401), ...Array<number>(4).fill(429)]);
    expect(hashes).toBe(10);
    const lines = await test.app.platform.system
      .selectFrom("auditLog")
      .select(["action", "detail"])
      .where("subjectPersonId", "=", ada.id)
      .execute();
    expect(lines).toEqual([{ action: "door.guessed", detail: { door: "sign-in", tries: 10 } }]);
  });

  it("has no more tries when all come at the same time", async () => {
    const { email } = await anAccount(test);
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => aTab().post("/auth/sign-in", { email, password: wrong })),
    );
    const guessed = answers.filter(({ status }) => status === 401);
    expect(guessed.length).toBeLessThanOrEqual(10);
    expect(answers.every(({ status }) => [401, 429, 503].includes(status))).toBe(true);
  });

  it("is told how long to wait, in words and in the header, and is let through after that", async () => {
    const ada = await anAccount(test);
    for (let i = 0; i < 10; i++) {
      lastTryAt(i * 10);
      await aTab().post("/auth/sign-in", { email: ada.email, password: wrong });
    }
    lastTryAt(600);
    const refused = await aTab().post("/auth/sign-in", ada, { headers: { "accept-language": "en" } });
    expect(refused).toMatchObject({
      status: 429,
      json: { code: "TOO_MANY_REQUESTS", data: { retryAfterSeconds: 300 } },
    });
    expect(refused.headers.get("retry-after")).toBe("300");
    expect(refused.text).toContain("many attempts");
    lastTryAt(901);
    expect((await aTab().post("/auth/sign-in", ada)).status).toBe(200);
  });

  it("does not shut the owner out of a browser that she has used before", async () => {
    const ada = await anAccount(test);
    const own = aTab();
    await own.post("/auth/sign-in", ada);
    await own.post("/auth/sign-out");
    for (let i = 0; i < 12; i++) await aTab().post("/auth/sign-in", { email: ada.email, password: wrong });
    expect((await aTab().post("/auth/sign-in", ada)).status).toBe(429);
    expect((await own.post("/auth/sign-in", ada)).status).toBe(200);
  });
});

describe("signing out", () => {
  it("ends the session for whoever kept its cookie, and can be done twice", async () => {
    const ada = await anAccount(test);
    const tab = aTab();
    await tab.post("/auth/sign-in", ada);
    const kept = tab.cookie;
    expect((await tab.post("/auth/sign-out")).status).toBe(200);
    expect(tab.cookies.has("parvis_session")).toBe(false);
    expect((await tab.get("/auth/me", { headers: { cookie: kept } })).status).toBe(401);
    expect((await tab.post("/auth/sign-out")).status).toBe(200);
  });

  it("happens by itself after a week without use, and after thirty days in any case", async () => {
    const ada = await anAccount(test);
    const [idle, busy] = [aTab(), aTab()];
    await idle.post("/auth/sign-in", ada);
    await busy.post("/auth/sign-in", ada);
    for (const day of ["2026-11-30", "2026-12-06", "2026-12-12", "2026-12-18", "2026-12-23"]) {
      test.clock.set(`${day}T09:00:00Z`);
      expect((await busy.get("/auth/me")).status).toBe(200);
    }
    expect((await idle.get("/auth/me")).status).toBe(401);
    test.clock.set("2026-12-24T09:00:01Z");
    expect((await busy.get("/auth/me")).status).toBe(401);
  });
});
