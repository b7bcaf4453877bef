import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startTestApp, type TestApp } from "../../../../tests/support/app.ts";
import { BrowserTab } from "../../../../tests/support/browser-tab.ts";

let test: TestApp;
beforeEach(async () => {
  test = await startTestApp();
});
afterEach(() => test.stop());

const ada = {
  organisation: "Nordvik AB",
  locale: "sv",
  timeZone: "Europe/Stockholm",
  person: { givenName: "Ada", familyName: "Berg", email: "Ada.Berg@nordvik.example" },
  password: "björk under snö",
};
const token = () => new URL(test.app.setupUrl ?? "http://none").hash.slice(1);

describe("setting Parvis up", () => {
  it("makes the organisation, its first administrator and a session, with the link that the start printed", async () => {
    const tab = new BrowserTab(test);
    expect((await tab.get("/organisation")).json).toEqual({ name: null, isSetUp: false, sendsMail: false });
    expect(await tab.post("/set-up", { ...ada, token: token() })).toMatchObject({ status: 201 });
    expect((await tab.get("/auth/me")).json).toMatchObject({
      person: { name: "Ada Berg", email: "ada.berg@nordvik.example" },
      organisation: "Nordvik AB",
      roles: ["administrator"],
      locale: "sv",
    });
    expect((await tab.get("/organisation")).json).toMatchObject({ name: "Nordvik AB", isSetUp: true });
  });

  it("happens once, however many try at the same time", async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => new BrowserTab(test).post("/set-up", { ...ada, token: token() })),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(11);
    const people = await test.app.platform.system.selectFrom("people").select("id").execute();
    expect(people).toHaveLength(1);
  });

  it("refuses a link that nobody printed, and does nothing", async () => {
    const answer = await new BrowserTab(test).post("/set-up", { ...ada, token: "guessed" });
    expect(answer).toMatchObject({ status: 410, json: { code: "SET_UP_LINK_ENDED" } });
    expect((await new BrowserTab(test).get("/organisation")).json).toMatchObject({ isSetUp: false });
  });

  it("says what is wrong with a password, and the link can be used again", async () => {
    const tab = new BrowserTab(test);
    const answer = await tab.post("/set-up", { ...ada, token: token(), password: "nordvik 2026!" });
    expect(answer).toMatchObject({ status: 422, json: { code: "WEAK_PASSWORD", data: { fault: "about-you" } } });
    expect(await tab.post("/set-up", { ...ada, token: token() })).toMatchObject({ status: 201 });
  });

  it("prints no link when it is done", async () => {
    await new BrowserTab(test).post("/set-up", { ...ada, token: token() });
    const links = await test.app.platform.system.selectFrom("setUpLinks").select("tokenHash").execute();
    expect(links).toEqual([]);
  });
});
