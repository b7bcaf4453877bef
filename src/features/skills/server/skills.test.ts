import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPerson } from "../../../../tests/factories/people.ts";
import { startTestApp, type TestApp } from "../../../../tests/support/app.ts";
import { statementsOf } from "../../../../tests/support/statements.ts";

describe("the skills to pick from", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.stop());

  it("are found in both languages and by other names", async () => {
    const ada = await aPerson(test);
    const { items } = await ada.api.skills.list({ search: "excel" });
    expect(items).toMatchObject([
      { id: "spreadsheets", name: { sv: "Kalkylblad", en: "Spreadsheets" }, theme: "data" },
    ]);
    const english = await ada.api.skills.list({ search: "difficult" });
    expect(english.items.map(({ id }) => id)).toEqual(["difficult-conversations"]);
  });

  it("can be read through page by page, each skill once", async () => {
    const ada = await aPerson(test);
    const ids: string[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await ada.api.skills.list({ limit: 50, ...(cursor && { cursor }) });
      ids.push(...page.items.map(({ id }) => id));
      if (page.next === null) break;
      cursor = page.next;
    }
    expect(ids.length).toBeGreaterThan(110);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await statementsOf(test, "/skills", ada)).toBeLessThanOrEqual(3);
  });

  it("grow by what a coordinator adds, once", async () => {
    const karin = await aPerson(test, { roles: ["coordinator"] });
    const ada = await aPerson(test);
    const name = { sv: "Svetsa aluminium", en: "Welding aluminium" };
    const added = await karin.api.skills.add({ name });
    expect(await ada.api.skills.list({ search: "svetsa" })).toMatchObject({
      items: [{ id: added.id, name, theme: null }],
    });
    expect(await ada.api.skills.list({ kind: "own" })).toMatchObject({ items: [{ id: added.id }], next: null });
    const again = karin.api.skills.add({ name: { sv: "SVETSA  aluminium", en: null } });
    await expect(again).rejects.toMatchObject({ code: "SKILL_EXISTS", data: { skillId: added.id } });
  });

  it("do not repeat what the catalogue has", async () => {
    const karin = await aPerson(test, { roles: ["hr"] });
    const attempt = karin.api.skills.add({ name: { sv: null, en: "delegation" } });
    await expect(attempt).rejects.toMatchObject({ code: "SKILL_EXISTS", data: { skillId: "delegation" } });
  });

  it("are not added by everybody", async () => {
    const ada = await aPerson(test);
    const attempt = ada.api.skills.add({ name: { sv: "Jonglera", en: null } });
    await expect(attempt).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
