import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { APerson } from "../../../../../tests/factories/people.ts";
import { aPair, backAgain } from "../../../../../tests/factories/relationships.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

describe("being done", () => {
  it("begins to close when both have said so, and closes a fortnight later", async () => {
    const { ada, bo, karin, relationshipId } = await aPair(test);
    expect(await ada.api.relationships.sayDone({ relationshipId })).toMatchObject({ you: { saidDone: true } });
    expect(await bo.api.relationships.get({ relationshipId })).toMatchObject({
      you: { saidDone: false, othersDone: 1 },
    });
    expect(await karin?.api.relationships.get({ relationshipId })).toMatchObject({ you: null, state: "accepted" });
    expect(await bo.api.relationships.sayDone({ relationshipId })).toMatchObject({ state: "closing" });
    expect(await seenAfter(13, ada, relationshipId)).toMatchObject({ state: "closing", closeReason: "done" });
    expect(await seenAfter(1, ada, relationshipId)).toMatchObject({ state: "closed", closeReason: "done" });
  });

  it("can be taken back while the other has not said it", async () => {
    const { ada, bo, relationshipId } = await aPair(test);
    await ada.api.relationships.sayDone({ relationshipId });
    await ada.api.relationships.takeBackDone({ relationshipId });
    expect(await bo.api.relationships.sayDone({ relationshipId })).toMatchObject({ state: "accepted" });
  });
});

describe("a quiet relationship", () => {
  it("is asked in private, goes on when somebody answers, and closes when nobody does", async () => {
    const { ada, bo, karin, relationshipId } = await aPair(test, {
      programme: { cadenceDays: 14, dates: longProgramme(test.clock.now()) },
    });
    const after = (days: number) => seenAfter(days, ada, relationshipId);
    expect(await after(41)).toMatchObject({ you: { isDormant: false } });
    expect(await after(1)).toMatchObject({ state: "accepted", you: { isDormant: true }, can: { stir: true } });
    const coordinator = await backAgain(test, karin ?? ada);
    expect(await coordinator.api.relationships.get({ relationshipId })).toMatchObject({ you: null, state: "accepted" });
    await (await backAgain(test, bo)).api.relationships.stir({ relationshipId });
    expect(await after(0)).toMatchObject({ you: { isDormant: false } });
    expect(await after(42)).toMatchObject({ you: { isDormant: true } });
    const note = { relationshipId, words: "Hej igen", version: 0 };
    await (await backAgain(test, bo)).api.relationships.saveSharedNote(note);
    expect(await after(0)).toMatchObject({ you: { isDormant: false } });
    expect(await after(42)).toMatchObject({ you: { isDormant: true } });
    expect(await after(90)).toMatchObject({ state: "closed", closeReason: "silent" });
  });
});

/** What somebody sees when so many days have passed. */
async function seenAfter(days: number, person: APerson, relationshipId: string) {
  test.clock.advance(days * 86_400_000);
  await test.app.background.runDue();
  const { api } = await backAgain(test, person);
  return api.relationships.get({ relationshipId });
}

function longProgramme(now: Date) {
  const after = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  return {
    joiningEndsOn: null,
    needsDueOn: after(1),
    introductionsOn: after(2),
    startsOn: after(3),
    endsOn: after(900),
  };
}
