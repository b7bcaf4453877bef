import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPair } from "../../../../../tests/factories/relationships.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

describe("the first steps", () => {
  it("are ticked for both, by whoever does them, and the first tick stays", async () => {
    const { ada, bo, relationshipId } = await aPair(test);
    await ada.api.relationships.tick({ relationshipId, step: "hello" });
    const { firstSteps } = await bo.api.relationships.tick({ relationshipId, step: "hello" });
    expect(firstSteps.filter(({ ticked }) => ticked)).toEqual([
      { step: "hello", ticked: { by: { id: ada.id, name: ada.name }, at: "2026-11-24T09:00:00.000Z" } },
    ]);
  });

  it("can be unticked by either", async () => {
    const { ada, bo, relationshipId } = await aPair(test);
    await ada.api.relationships.tick({ relationshipId, step: "time" });
    const { firstSteps } = await bo.api.relationships.untick({ relationshipId, step: "time" });
    expect(firstSteps.every(({ ticked }) => ticked === null)).toBe(true);
  });

  it("begin when the pair does, not while it waits for answers", async () => {
    const { ada, relationshipId } = await aPair(test, { state: "introduced" });
    await expect(ada.api.relationships.tick({ relationshipId, step: "hello" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it("know no step that is not in the list", async () => {
    const { ada, relationshipId } = await aPair(test);
    const unknown = { relationshipId, step: "marry" as "hello" };
    await expect(ada.api.relationships.tick(unknown)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});
