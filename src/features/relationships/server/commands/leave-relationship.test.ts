import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aCircle, aPair } from "../../../../../tests/factories/relationships.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

describe("leaving a relationship", () => {
  it("ends a pair: both read on, nobody writes, and nobody is told why", async () => {
    const { ada, bo, karin, relationshipId } = await aPair(test);
    await bo.api.relationships.saveSharedNote({ relationshipId, words: "Vi ses på torsdag", version: 0 });
    const reason = { choice: "no-click" as const, words: "KANARIE vi kom inte vidare" };
    await ada.api.relationships.leave({ relationshipId, reason });
    for (const who of [ada, bo]) {
      const seen = await who.api.relationships.get({ relationshipId });
      expect(seen).toMatchObject({ state: "closed", closeReason: "left", can: { write: false, leave: false } });
      expect(seen.members.map(({ id }) => id).toSorted()).toEqual([ada.id, bo.id].toSorted());
      expect(await who.api.relationships.sharedNote({ relationshipId })).toMatchObject({ words: "Vi ses på torsdag" });
      const again = { relationshipId, words: "Mer", version: 1 };
      await expect(who.api.relationships.saveSharedNote(again)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    for (const who of [bo, karin]) {
      expect(JSON.stringify(await who?.api.relationships.get({ relationshipId }))).not.toContain("KANARIE");
    }
  });

  it("tells a coordinator why, when the one who leaves wants that", async () => {
    const { ada, karin, relationshipId } = await aPair(test);
    const reason = { choice: "new-job" as const, tellIds: karin ? [karin.id] : [] };
    await ada.api.relationships.leave({ relationshipId, reason });
    expect(await karin?.api.relationships.get({ relationshipId })).toMatchObject({
      told: [{ by: { id: ada.id }, about: "exit", choice: "new-job", words: null }],
    });
  });

  it("lets a circle go on: the one who left reads nothing from then on", async () => {
    const { relationshipId, members } = await aCircle(test, 4);
    const [ada, bo] = members;
    await ada.api.relationships.saveSharedNote({ relationshipId, words: "Vi fyra", version: 0 });
    await ada.api.relationships.leave({ relationshipId });
    await expect(ada.api.relationships.get({ relationshipId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(ada.api.relationships.sharedNote({ relationshipId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const seen = await bo.api.relationships.get({ relationshipId });
    expect(seen).toMatchObject({ state: "accepted", can: { write: true } });
    expect(seen.members.map(({ id }) => id)).not.toContain(ada.id);
  });

  it("begins to close a circle that too few stay in", async () => {
    const { relationshipId, members } = await aCircle(test, 3);
    const [ada, bo] = members;
    await ada.api.relationships.leave({ relationshipId });
    expect(await bo.api.relationships.get({ relationshipId })).toMatchObject({
      state: "closing",
      closeReason: "too-few",
      can: { write: true, leave: true },
    });
    await bo.api.relationships.leave({ relationshipId });
    expect(await bo.api.relationships.get({ relationshipId })).toMatchObject({ state: "closed" });
  });

  it("happens by itself, gently, to whoever leaves the programme or the company", async () => {
    const leaving = await aPair(test);
    const { programmeId } = leaving;
    await leaving.ada.api.programmes.join({ programmeId });
    await leaving.ada.api.programmes.leave({ programmeId });
    await test.eventsHandled();
    const { relationshipId } = leaving;
    expect(await leaving.bo.api.relationships.get({ relationshipId })).toMatchObject({ closeReason: "left" });
    const ill = await aPair(test, { programmeId, state: "introduced" });
    const { system } = test.app.platform;
    await system.updateTable("people").set({ status: "leave" }).where("id", "=", ill.ada.id).execute();
    await test.app.background.runDue();
    expect(await ill.bo.api.relationships.get({ relationshipId: ill.relationshipId })).toMatchObject({
      state: "declined",
    });
  });
});
