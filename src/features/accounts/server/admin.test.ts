import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { anAccount } from "../../../../tests/factories/accounts.ts";
import { aSession } from "../../../../tests/factories/sessions.ts";
import { startTestApp, type TestApp } from "../../../../tests/support/app.ts";
import { BrowserTab } from "../../../../tests/support/browser-tab.ts";
import { mailsTo } from "../../../../tests/support/mails.ts";
import { statementsOf } from "../../../../tests/support/statements.ts";

vi.setConfig({ testTimeout: 20_000 });

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(() => test.clock.set("2026-11-24T09:00:00Z"));
afterAll(() => test.stop());

async function anAdministrator() {
  const account = await anAccount(test, { givenName: "Viktor", familyName: "Norén", roles: ["administrator"] });
  return { ...account, ...(await aSession(test, account.id)) };
}
const tokenIn = (url: string) => new URL(url).hash.slice(1);

describe("the list of accounts", () => {
  it("sorts å, ä and ö last, pages by name and finds a part of a name or an address", async () => {
    const { api } = await anAdministrator();
    for (const familyName of ["Öst", "Ahl", "Ärlig", "Zorn", "Åberg"]) {
      await anAccount(test, { givenName: "Sorterad", familyName, password: null });
    }
    const first = await api.admin.accounts({ search: "sorterad", limit: 3 });
    const second = await api.admin.accounts({ search: "sorterad", limit: 3, cursor: first.next ?? "" });
    const names = [...first.items, ...second.items].map(({ name }) => name.replace("Sorterad ", ""));
    expect(names).toEqual(["Ahl", "Zorn", "Åberg", "Ärlig", "Öst"]);
    expect(second.next).toBeNull();
    expect((await api.admin.accounts({ search: "100%" })).items).toEqual([]);
  });

  it("says where each account stands and what can be done with it", async () => {
    const { api } = await anAdministrator();
    const never = await anAccount(test, { givenName: "Ny", familyName: "Nyss", password: null });
    const of = async (personId: string) =>
      (await api.admin.accounts({ search: "Nyss" })).items.find((account) => account.personId === personId);
    expect(await of(never.id)).toMatchObject({ state: "none", can: { copyInvitation: true, makeSignInLink: false } });
    await api.admin.invite({ personIds: [never.id] });
    expect(await of(never.id)).toMatchObject({ state: "invited" });
    expect(await api.admin.disableAccount({ personId: never.id })).toMatchObject({
      state: "disabled",
      can: { enable: true },
    });
    expect(await api.admin.enableAccount({ personId: never.id })).toMatchObject({ state: "invited" });
    expect((await api.admin.accounts({ state: "invited", search: "Nyss" })).items).toHaveLength(1);
    expect((await api.admin.accounts({ role: "administrator", search: "Nyss" })).items).toEqual([]);
  });

  it.each(["/admin/accounts", "/admin/mails", "/admin/waiting-links", "/audit", "/audit/mine", "/auth/me"])(
    "%s takes three statements at most, with one row and with fifty",
    async (path) => {
      const { cookie, api } = await anAdministrator();
      expect(await statementsOf(test, `${path}?limit=1`, { cookie })).toBeLessThanOrEqual(3);
      const people = await Promise.all(Array.from({ length: 50 }, () => anAccount(test, { password: null })));
      await api.admin.invite({ personIds: people.map(({ id }) => id) });
      expect(await statementsOf(test, `${path}?limit=100`, { cookie })).toBeLessThanOrEqual(3);
    },
  );
});

describe("a role", () => {
  it("is given and taken, is in force at once, and stands in the log of the one who has it", async () => {
    const { api, id } = await anAdministrator();
    const bo = await anAccount(test, { givenName: "Bo" });
    const bosApi = (await aSession(test, bo.id)).api;
    expect(await api.admin.giveRole({ personId: bo.id, role: "hr" })).toMatchObject({ roles: ["hr"] });
    expect((await bosApi.auth.me()).roles).toEqual(["hr"]);
    await api.admin.takeRole({ personId: bo.id, role: "hr" });
    expect((await bosApi.auth.me()).roles).toEqual([]);
    const { items } = await bosApi.audit.mine({});
    expect(items.map(({ action, actor, detail }) => [action, actor?.id, detail["role"]])).toEqual([
      ["role.taken", id, "hr"],
      ["role.given", id, "hr"],
    ]);
  });

  it("of administrator stays with somebody, also when two take it from each other at the same time", async () => {
    const alone = await startTestApp();
    try {
      const [ada, bo] = [
        await anAccount(alone, { roles: ["administrator"], password: null }),
        await anAccount(alone, { roles: ["administrator"], password: null }),
      ];
      const [adas, bos] = [await aSession(alone, ada.id), await aSession(alone, bo.id)];
      const results = await Promise.allSettled([
        adas.api.admin.takeRole({ personId: bo.id, role: "administrator" }),
        bos.api.admin.disableAccount({ personId: ada.id }),
      ]);
      expect(results.filter(({ status }) => status === "rejected")).toHaveLength(1);
      const { id, api } = results[0]?.status === "fulfilled" ? { id: ada.id, ...adas } : { id: bo.id, ...bos };
      const last = api.admin.takeRole({ personId: id, role: "administrator" });
      await expect(last).rejects.toMatchObject({ code: "LAST_ADMINISTRATOR" });
    } finally {
      await alone.stop();
    }
  });
});

describe("a link that is handed over", () => {
  it("is an invitation for somebody who has never been here, and works as one", async () => {
    const { api } = await anAdministrator();
    const bo = await anAccount(test, { password: null });
    const link = await api.admin.copyInvitation({ personId: bo.id });
    expect(link.works).toBe(true);
    const tab = new BrowserTab(test);
    const accepted = { token: tokenIn(link.url), password: "lingon i november", locale: "sv" };
    expect((await tab.post("/auth/invitations/accept", accepted)).status).toBe(200);
    await expect(api.admin.copyInvitation({ personId: bo.id })).rejects.toMatchObject({ code: "HAS_SIGNED_IN" });
  });

  it("opens nothing for somebody who has been here, until that person says yes", async () => {
    const { api } = await anAdministrator();
    const bo = await anAccount(test);
    const { api: bosApi } = await aSession(test, bo.id);
    const link = await api.admin.makeSignInLink({ personId: bo.id });
    const use = () => new BrowserTab(test).post("/auth/links/use", { token: tokenIn(link.url) });
    expect(link.works).toBe(false);
    expect((await use()).status).toBe(410);
    expect((await mailsTo(test, bo.email)).at(-1)?.kind).toBe("account.waiting");
    const { items } = await bosApi.auth.waitingLinks({});
    expect(items).toMatchObject([{ madeBy: "Viktor Norén" }]);
    await bosApi.auth.confirmLink({ linkId: items[0]?.id ?? "" });
    expect((await use()).status).toBe(200);
    expect((await use()).status).toBe(410);
    const actions = (await bosApi.audit.mine({})).items.map(({ action }) => action);
    expect(actions).toEqual(["session.opened", "account.linkConfirmed", "account.linkMade"]);
  });

  it("takes a second administrator instead, never the one who made it", async () => {
    const [first, second] = [await anAdministrator(), await anAdministrator()];
    const bo = await anAccount(test);
    const link = await first.api.admin.makeSignInLink({ personId: bo.id });
    const [waiting] = (await first.api.admin.waitingLinks({ limit: 1 })).items;
    expect(waiting?.can.confirm).toBe(false);
    const linkId = waiting?.id ?? "";
    await expect(first.api.admin.confirmLink({ linkId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await second.api.admin.confirmLink({ linkId });
    expect((await new BrowserTab(test).post("/auth/links/use", { token: tokenIn(link.url) })).status).toBe(200);
  });

  it("is over when its person says no", async () => {
    const [first, second] = [await anAdministrator(), await anAdministrator()];
    const bo = await anAccount(test);
    const { api: bosApi } = await aSession(test, bo.id);
    await first.api.admin.makeSignInLink({ personId: bo.id });
    const [waiting] = (await bosApi.auth.waitingLinks({})).items;
    await bosApi.auth.refuseLink({ linkId: waiting?.id ?? "" });
    await expect(second.api.admin.confirmLink({ linkId: waiting?.id ?? "" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect((await bosApi.auth.waitingLinks({})).items).toEqual([]);
  });
});

describe("what an administrator sees of mails", () => {
  it("is to whom, what sort, and how it went; never what they say", async () => {
    const { api, cookie } = await anAdministrator();
    const bo = await anAccount(test, { password: null });
    await api.admin.invite({ personIds: [bo.id] });
    const [mail] = await mailsTo(test, bo.email);
    const [seen] = (await api.admin.mails({ limit: 1 })).items;
    expect(seen).toMatchObject({ kind: "account.invitation", toAddress: bo.email, state: "kept" });
    const answer = await new BrowserTab(test).get("/admin/mails?limit=100", { headers: { cookie } });
    expect(answer.text).not.toContain(tokenIn(mail?.links[0] ?? "http://none"));
    expect(answer.text).not.toContain(mail?.subject);
  });
});

describe("the audit log", () => {
  it("is read by administrators with filters, and cannot be changed by the product", async () => {
    const { api, id } = await anAdministrator();
    const bo = await anAccount(test);
    await api.admin.giveRole({ personId: bo.id, role: "coordinator" });
    const { items } = await api.audit.list({
      action: "role.given",
      personId: bo.id,
      from: "2026-11-24",
      to: "2026-11-24",
    });
    expect(items).toMatchObject([
      { actor: { id, name: "Viktor Norén" }, subject: { id: bo.id }, address: expect.any(String) },
    ]);
    expect((await api.audit.list({ personId: bo.id, to: "2026-11-23" })).items).toEqual([]);
    const { database } = test.app.platform;
    await expect(database.deleteFrom("auditLog").execute()).rejects.toThrow(/permission denied/);
    await expect(database.updateTable("auditLog").set({ action: "x" }).execute()).rejects.toThrow(/permission denied/);
  });
});
