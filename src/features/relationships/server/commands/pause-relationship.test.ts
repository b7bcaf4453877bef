import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPair, backAgain } from "../../../../../tests/factories/relationships.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

describe("pausing a relationship", () => {
  it("rests until a day, is told to the other, and comes back by itself", async () => {
    const { ada, bo, karin, relationshipId } = await aPair(test);
    await ada.api.relationships.pause({ relationshipId, until: "2026-12-08" });
    for (const who of [bo, karin]) {
      expect(await who?.api.relationships.get({ relationshipId })).toMatchObject({
        state: "paused",
        dates: { pausedUntil: "2026-12-08" },
        can: { pause: false, resume: false },
      });
    }
    test.clock.set("2026-12-07T22:30:00Z");
    await test.app.background.runDue();
    const later = await backAgain(test, bo);
    expect(await later.api.relationships.get({ relationshipId })).toMatchObject({ state: "paused" });
    test.clock.set("2026-12-08T09:00:00Z");
    await test.app.background.runDue();
    expect(await later.api.relationships.get({ relationshipId })).toMatchObject({
      state: "accepted",
      dates: { pausedUntil: null },
      can: { pause: true },
    });
  });

  it("is ended early by the one who asked for it, and by nobody else", async () => {
    const { ada, bo, relationshipId } = await aPair(test);
    await ada.api.relationships.pause({ relationshipId, until: "2027-01-07" });
    await expect(bo.api.relationships.resume({ relationshipId })).rejects.toMatchObject({ code: "PAUSED_BY_ANOTHER" });
    expect(await ada.api.relationships.resume({ relationshipId })).toMatchObject({ state: "accepted" });
    await expect(ada.api.relationships.resume({ relationshipId })).rejects.toMatchObject({ code: "NOT_NOW" });
  });

  it("needs a day to come", async () => {
    const { ada, relationshipId } = await aPair(test);
    await expect(ada.api.relationships.pause({ relationshipId, until: "2026-11-24" })).rejects.toMatchObject({
      code: "DAY_HAS_PASSED",
    });
  });

  it("leaves members in it who can read and write as before", async () => {
    const { ada, bo, relationshipId } = await aPair(test);
    await ada.api.relationships.pause({ relationshipId, until: "2027-01-07" });
    await bo.api.relationships.saveSharedNote({ relationshipId, words: "Till sedan", version: 0 });
    expect(await ada.api.relationships.sharedNote({ relationshipId })).toMatchObject({ words: "Till sedan" });
  });
});
