import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPerson } from "../../../../../tests/factories/people.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const named = (sv: string, en: string, id: string | null = null) => ({ id, nameSv: sv, nameEn: en });

describe("the organisation's levels", { timeout: 30_000 }, () => {
  it("are written, renamed and put in another order by HR, and everybody who is signed in reads them", async () => {
    const [hr, ada] = [await aPerson(test, { roles: ["hr"] }), await aPerson(test)];
    const { version } = await hr.api.people.levels({});
    const written = await hr.api.people.setLevels({
      levels: [named("Medarbetare", "Colleague"), named("Ledare", "Leader")],
      version,
    });
    expect(written.items).toMatchObject([
      { position: 1, name: { sv: "Medarbetare", en: "Colleague" }, people: 0 },
      { position: 2, name: { sv: "Ledare", en: "Leader" } },
    ]);
    const [low, high] = written.items.map(({ id }) => id);
    const levels = [named("Ledare", "Leader", high), named("Kollega", "Colleague", low)];
    await hr.api.people.setLevels({ levels, version: written.version });
    const { items, can } = await ada.api.people.levels({});
    expect(items.map(({ id, position, name }) => [id, position, name.sv])).toEqual([
      [high, 1, "Ledare"],
      [low, 2, "Kollega"],
    ]);
    expect(can.edit).toBe(false);
    await expect(ada.api.people.setLevels({ levels: [], version: "" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("are not removed while somebody stands on them, and not changed over somebody else's change", async () => {
    const hr = await aPerson(test, { roles: ["administrator"] });
    const { items, version } = await hr.api.people.levels({});
    const kept = items.map(({ id, name }) => named(name.sv, name.en, id));
    await aPerson(test, { levelId: items[0]?.id ?? "" });
    const withoutIt = hr.api.people.setLevels({ levels: kept.slice(1), version });
    await expect(withoutIt).rejects.toMatchObject({ code: "LEVEL_IN_USE", data: { name: "Ledare", people: 1 } });
    await hr.api.people.setLevels({ levels: [...kept, named("Chef", "Head")], version });
    const late = hr.api.people.setLevels({ levels: kept, version });
    await expect(late).rejects.toMatchObject({ code: "STALE" });
    expect((await hr.api.people.levels({})).items).toHaveLength(3);
  });
});
