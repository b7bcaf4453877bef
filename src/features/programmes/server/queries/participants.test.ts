import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aCrowd, aPerson } from "../../../../../tests/factories/people.ts";
import { aProgramme } from "../../../../../tests/factories/programmes.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";
import { statementsOf } from "../../../../../tests/support/statements.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

describe("the participants of a programme", () => {
  it("stand by name as Swedes sort them, and are found by a part of it", async () => {
    const { karin, programmeId } = await aProgramme(test);
    for (const givenName of ["Örjan", "Ärla", "Åsa", "Zeke", "Adam"]) {
      const { api } = await aPerson(test, { givenName, familyName: "Ek" });
      await api.programmes.join({ programmeId });
    }
    const { items } = await karin.api.programmes.participants({ programmeId });
    expect(items.map(({ person }) => person.name)).toEqual(["Adam Ek", "Zeke Ek", "Åsa Ek", "Ärla Ek", "Örjan Ek"]);
    const found = await karin.api.programmes.participants({ programmeId, search: "ÖRJ" });
    expect(found.items.map(({ person }) => person.name)).toEqual(["Örjan Ek"]);
    expect(await karin.api.programmes.participants({ programmeId, search: "100%_" })).toMatchObject({ items: [] });
  });

  it("are narrowed by where they stand, and the numbers say how many that is", async () => {
    const { karin, programmeId } = await aProgramme(test);
    const [ada, bo, eva] = [await aPerson(test), await aPerson(test), await aPerson(test)];
    await ada.api.programmes.join({ programmeId });
    await karin.api.programmes.invite({ programmeId, personIds: [bo.id, eva.id] });
    await eva.api.programmes.decline({ programmeId });
    const show = async (state: "waiting" | "invited" | "declined" | "left") =>
      (await karin.api.programmes.participants({ programmeId, show: state })).items.map(({ person }) => person.id);
    expect([await show("waiting"), await show("invited"), await show("declined"), await show("left")]).toEqual([
      [ada.id],
      [bo.id],
      [eva.id],
      [],
    ]);
    const { participants } = await karin.api.programmes.overview({ programmeId });
    expect(participants).toEqual({ answered: 0, waiting: 1, invited: 1, declined: 1, left: 0 });
  });

  it("come in pages, in as many statements for one as for fifty", async () => {
    const { karin, programmeId } = await aProgramme(test);
    const path = `/programmes/${programmeId}/participants`;
    await (await aPerson(test)).api.programmes.join({ programmeId });
    expect(await statementsOf(test, path, karin)).toBeLessThanOrEqual(3);
    await karin.api.programmes.invite({ programmeId, personIds: await aCrowd(test, 52) });
    expect(await statementsOf(test, path, karin)).toBeLessThanOrEqual(3);
    const first = await karin.api.programmes.participants({ programmeId });
    const second = await karin.api.programmes.participants({ programmeId, cursor: first.next ?? "" });
    expect(new Set([...first.items, ...second.items].map(({ person }) => person.id)).size).toBe(53);
  });

  it("are seen by its coordinators only", async () => {
    const { programmeId } = await aProgramme(test);
    const { karin: other } = await aProgramme(test);
    const [ada, manager] = [await aPerson(test), await aPerson(test, { roles: ["hr", "administrator"] })];
    await ada.api.programmes.join({ programmeId });
    for (const { api } of [ada, other, manager]) {
      await expect(api.programmes.participants({ programmeId })).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(api.programmes.overview({ programmeId })).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
  });
});
