import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPerson, type PersonTraits } from "../../../../../tests/factories/people.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";
import { statementsOf } from "../../../../../tests/support/statements.ts";

describe("the colleagues", { timeout: 60_000 }, () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.stop());

  async function aCrowd(size: number, traits: PersonTraits): Promise<void> {
    for (let made = 0; made < size; made += 1) await aPerson(test, traits);
  }

  it("stand as Swedes sort names, å ä ö last, page by page", async () => {
    const [ada] = [await aPerson(test, { department: "Sortering" })];
    for (const givenName of ["Örjan", "Ärla", "Åsa", "Zeke", "Adam"])
      await aPerson(test, { givenName, familyName: "Ek", department: "Sortering" });
    const first = await ada.api.people.list({ departments: ["Sortering"], limit: 4 });
    const second = await ada.api.people.list({ departments: ["Sortering"], limit: 4, cursor: first.next ?? "" });
    const names = [...first.items, ...second.items].map(({ name }) => name.split(" ")[0]);
    expect(names).toEqual(["Ada", "Adam", "Zeke", "Åsa", "Ärla", "Örjan"]);
  });

  it("are found by a beginning, without accents, inside a word, by a skill, and with a slip of the finger", async () => {
    const bo = await aPerson(test, { givenName: "Örjan", familyName: "Zetterlund", title: "Systemutvecklare" });
    await bo.api.people.updateProfile({ personId: bo.id, version: 1, skills: [{ id: "delegation", proficiency: 4 }] });
    for (const search of ["Zett", "orjan", "utvecklare", "delegering", "Zeterlund"]) {
      const { items } = await bo.api.people.list({ search });
      expect(
        items.map(({ id }) => id),
        search,
      ).toContain(bo.id);
    }
    expect((await bo.api.people.list({ search: "delegering" })).items[0]?.skills).toMatchObject([{ isSought: true }]);
    expect(await bo.api.people.list({ search: "100%_" })).toMatchObject({ items: [] });
  });

  it("are counted by what further choices would leave", async () => {
    const eva = await aPerson(test, { department: "Räkning", location: "Luleå", languages: ["sv", "fi"] });
    await aCrowd(3, { department: "Räkning", location: "Porto", languages: ["en"] });
    const facets = await eva.api.people.facets({ departments: ["Räkning"], locations: ["Porto"] });
    expect(facets).toMatchObject({ total: 3, can: { import: false, editLevels: false } });
    expect(facets.locations).toEqual([
      { value: "Porto", people: 3 },
      { value: "Luleå", people: 1 },
    ]);
    expect(facets.languages).toEqual([{ value: "en", people: 3 }]);
  });

  it("see each other’s page without what is HR’s, which the person and HR see", async () => {
    const [ada, bo, hr] = [
      await aPerson(test, { employeeId: "4711" }),
      await aPerson(test),
      await aPerson(test, { roles: ["hr"] }),
    ];
    expect(await bo.api.people.get({ personId: ada.id })).toMatchObject({ employment: null, can: { edit: false } });
    for (const { api } of [ada, hr])
      expect(await api.people.get({ personId: ada.id })).toMatchObject({ employment: { employeeId: "4711" } });
    const text = JSON.stringify([
      await bo.api.people.list({ limit: 100 }),
      await bo.api.people.get({ personId: ada.id }),
    ]);
    expect(text).not.toContain("4711");
    const attempt = hr.api.people.updateProfile({ personId: ada.id, version: 1, about: "Någon annans ord" });
    await expect(attempt).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("who have left are found by HR alone, and nobody is told who is on leave", async () => {
    const [gone, away] = [await aPerson(test, { status: "terminated" }), await aPerson(test, { status: "leave" })];
    const [ada, hr] = [await aPerson(test), await aPerson(test, { roles: ["hr"] })];
    await expect(ada.api.people.get({ personId: gone.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await ada.api.people.list({ status: "leave", search: away.name })).items[0]).toMatchObject({
      id: away.id,
      status: null,
    });
    expect((await hr.api.people.list({ status: "terminated", search: gone.name })).items[0]).toMatchObject({
      id: gone.id,
      status: "terminated",
    });
  });

  it("have a line of managers that ends, also where it is a ring", async () => {
    const [ada, bo, eva] = [await aPerson(test), await aPerson(test), await aPerson(test)];
    const { system } = test.app.platform;
    for (const [of, managerId] of [
      [ada.id, bo.id],
      [bo.id, eva.id],
      [eva.id, ada.id],
    ] as const)
      await system.updateTable("people").set({ managerId }).where("id", "=", of).execute();
    const { managers, reports } = await ada.api.people.get({ personId: ada.id });
    expect(managers.map(({ id }) => id)).toEqual([bo.id, eva.id]);
    expect(reports).toBe(1);
    expect((await ada.api.people.reports({ personId: ada.id })).items).toMatchObject([{ id: eva.id }]);
  });

  it("keep a profile that two windows cannot overwrite", async () => {
    const ada = await aPerson(test);
    const skills = [
      { id: "feedback", proficiency: 5 },
      { name: "Svetsa rör", proficiency: 2 },
    ];
    const saved = await ada.api.people.updateProfile({
      personId: ada.id,
      version: 1,
      skills,
      about: "Fråga mig",
      workingHours: [16, 17],
    });
    expect(saved.skills.map(({ name, proficiency }) => [name.sv, proficiency])).toEqual([
      ["Ge och ta emot återkoppling", 5],
      ["Svetsa rör", 2],
    ]);
    const late = ada.api.people.updateProfile({ personId: ada.id, version: 1, about: "Gammalt" });
    await expect(late).rejects.toMatchObject({ code: "STALE" });
    const unknown = ada.api.people.updateProfile({
      personId: ada.id,
      version: 2,
      skills: [{ id: "nonsens", proficiency: 1 }],
    });
    await expect(unknown).rejects.toMatchObject({ code: "UNKNOWN_SKILLS", data: { skillIds: ["nonsens"] } });
  });

  it("stand on levels that HR orders and renames, and that nobody takes from under them", async () => {
    const [hr, ada] = [await aPerson(test, { roles: ["hr"] }), await aPerson(test)];
    const names = [
      ["Ett", "One"],
      ["Två", "Two"],
    ].map(([nameSv = "", nameEn = ""]) => ({ nameSv, nameEn }));
    const made = await hr.api.people.setLevels({ levels: names, version: (await hr.api.people.levels({})).version });
    const turned = made.items.toReversed().map(({ id, name }) => ({ id, nameSv: name.sv, nameEn: name.en }));
    const after = await hr.api.people.setLevels({ levels: turned, version: made.version });
    expect(after.items.map(({ name, position }) => [position, name.sv])).toEqual([
      [1, "Två"],
      [2, "Ett"],
    ]);
    await expect(hr.api.people.setLevels({ levels: names, version: made.version })).rejects.toMatchObject({
      code: "STALE",
    });
    await aPerson(test, { levelId: after.items[0]?.id ?? "" });
    const removed = hr.api.people.setLevels({ levels: [], version: after.version });
    await expect(removed).rejects.toMatchObject({ code: "LEVEL_IN_USE", data: { name: "Två", people: 1 } });
    await expect(ada.api.people.setLevels({ levels: [], version: "" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("come in as many statements for one as for fifty", async () => {
    const ada = await aPerson(test, { department: "Ensam" });
    const paths = [
      "?departments=Ensam",
      "/facets?departments=Ensam",
      `/${ada.id}`,
      `/${ada.id}/reports`,
      "?search=ada",
    ];
    for (const path of paths) expect(await statementsOf(test, `/people${path}`, ada), path).toBeLessThanOrEqual(3);
    await aCrowd(55, { department: "Ensam", managerId: ada.id });
    for (const path of paths) expect(await statementsOf(test, `/people${path}`, ada), path).toBeLessThanOrEqual(3);
  });
});
