import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPair } from "../../../../../tests/factories/relationships.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

describe("the shared note", () => {
  it("is written by either, and says who wrote last", async () => {
    const { ada, bo, relationshipId } = await aPair(test);
    expect(await bo.api.relationships.sharedNote({ relationshipId })).toEqual({
      words: "",
      version: 0,
      updatedAt: null,
      updatedBy: null,
      can: { write: true },
    });
    await ada.api.relationships.saveSharedNote({ relationshipId, words: "Tors 13", version: 0 });
    await bo.api.relationships.saveSharedNote({ relationshipId, words: "Tors 13, rum Björken", version: 1 });
    expect(await ada.api.relationships.sharedNote({ relationshipId })).toMatchObject({
      words: "Tors 13, rum Björken",
      version: 2,
      updatedBy: { id: bo.id, name: bo.name },
    });
  });

  it("tells the slower one that there is a newer version, and keeps that one", async () => {
    const { ada, bo, relationshipId } = await aPair(test);
    const attempts = await Promise.allSettled([
      ada.api.relationships.saveSharedNote({ relationshipId, words: "Adas", version: 0 }),
      bo.api.relationships.saveSharedNote({ relationshipId, words: "Bos", version: 0 }),
    ]);
    const slower = attempts.filter((attempt) => attempt.status === "rejected");
    expect(slower).toMatchObject([{ reason: { code: "STALE" } }]);
    const kept = await ada.api.relationships.sharedNote({ relationshipId });
    expect(kept.version).toBe(1);
    const again = { relationshipId, words: `${kept.words}, och mer`, version: kept.version };
    expect(await bo.api.relationships.saveSharedNote(again)).toMatchObject({ version: 2 });
    await expect(ada.api.relationships.saveSharedNote({ ...again, version: 1 })).rejects.toMatchObject({
      code: "STALE",
    });
  });
});

describe("the private note", () => {
  it("is each one's own, and can be written on after the end", async () => {
    const { ada, bo, relationshipId } = await aPair(test);
    await ada.api.relationships.savePrivateNote({ relationshipId, words: "Fråga om budgeten", version: 0 });
    expect(await bo.api.relationships.privateNote({ relationshipId })).toMatchObject({ words: "", version: 0 });
    await bo.api.relationships.leave({ relationshipId });
    const after = { relationshipId, words: "Tacka för tiden", version: 1 };
    expect(await ada.api.relationships.savePrivateNote(after)).toMatchObject({ words: "Tacka för tiden", version: 2 });
  });

  it("clashes between two devices of the same person as well", async () => {
    const { ada, relationshipId } = await aPair(test);
    await ada.api.relationships.savePrivateNote({ relationshipId, words: "Från datorn", version: 0 });
    const phone = ada.api.relationships.savePrivateNote({ relationshipId, words: "Från mobilen", version: 0 });
    await expect(phone).rejects.toMatchObject({ code: "STALE" });
  });
});
