import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aDraft } from "../../../../../tests/factories/matching.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const message = { sv: "Hej! Här är din partner.", en: "Hello, here is your partner." };

describe("publishing a round", () => {
  it("introduces eight people who answered to each other", async () => {
    const { karin, everybody, runId, draft, proposals } = await aDraft(test);
    const before = await draft();
    expect(before).toMatchObject({ state: "done", people: 8, placeable: 8, unpublished: 4, failure: null });
    expect(before.comparison.map(({ proof }) => proof)).toEqual(["optimal", "optimal", "optimal"]);
    expect(await proposals()).toHaveLength(4);
    const { introduced, leftOut } = await karin.api.matching.publish({ runId, message, version: before.version });
    expect([introduced, leftOut]).toEqual([4, []]);
    await test.eventsHandled();
    for (const person of everybody) {
      const { items } = await person.api.relationships.list({});
      expect(items).toMatchObject([{ state: "introduced" }]);
    }
    expect(await draft()).toMatchObject({
      unpublished: 0,
      publications: [{ pairs: 4, by: { id: karin.id }, message }],
    });
  });
});
