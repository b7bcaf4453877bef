import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aCircle, aPair } from "../../../../tests/factories/relationships.ts";
import { startTestApp, type TestApp } from "../../../../tests/support/app.ts";
import { openScreen } from "../../../../tests/support/open-screen.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

/** How long a change may take to the other's screen. */
const A_SECOND = 1000;

async function within(milliseconds: number, work: () => Promise<unknown>): Promise<void> {
  const from = performance.now();
  await work();
  expect(performance.now() - from).toBeLessThan(milliseconds);
}

describe("two open screens", () => {
  it("hear of each other's ticks, notes and answers within a second", async () => {
    const { ada, bo, relationshipId } = await aPair(test, { state: "introduced" });
    const screen = await openScreen(test, bo, ["relationship", relationshipId], ["person", bo.id]);
    await bo.api.relationships.accept({ relationshipId });
    const accepted = screen.heard("relationship.accepted");
    await ada.api.relationships.accept({ relationshipId });
    await within(A_SECOND, () => accepted);
    const ticked = screen.heard("relationship.firstStepTicked");
    await ada.api.relationships.tick({ relationshipId, step: "hello" });
    await within(A_SECOND, () => ticked);
    const saved = screen.heard("relationship.sharedNoteSaved");
    await ada.api.relationships.saveSharedNote({ relationshipId, words: "Hej", version: 0 });
    await within(A_SECOND, () => saved);
    screen.close();
  });

  it("do not hear that the other one has said yes, nor what the other keeps private", async () => {
    const { ada, bo, relationshipId } = await aPair(test, { state: "introduced" });
    const screen = await openScreen(test, bo, ["relationship", relationshipId], ["person", bo.id]);
    await ada.api.relationships.accept({ relationshipId });
    await ada.api.relationships.savePrivateNote({ relationshipId, words: "Bara mitt", version: 0 });
    await test.eventsHandled();
    await bo.api.relationships.accept({ relationshipId });
    await screen.heard("relationship.accepted").catch(() => undefined);
    expect(screen.types()).not.toContain("relationship.answered");
    expect(screen.types()).not.toContain("relationship.privateNoteSaved");
    screen.close();
  });
});

describe("the topic of a relationship", () => {
  it("falls silent for the one who left, while the socket is open", async () => {
    const { relationshipId, members } = await aCircle(test, 4);
    const [ada, bo, cleo] = members;
    const left = await openScreen(test, ada, ["relationship", relationshipId]);
    const stayed = await openScreen(test, bo, ["relationship", relationshipId]);
    await ada.api.relationships.leave({ relationshipId });
    await stayed.heard("relationship.left").catch(() => undefined);
    const before = left.frames.length;
    const ticked = stayed.heard("relationship.firstStepTicked");
    await cleo.api.relationships.tick({ relationshipId, step: "hello" });
    await ticked;
    expect(left.frames.slice(before)).toEqual([]);
    left.close();
    stayed.close();
  });

  it("does not exist for a coordinator, who hears of the programme's relationships by the programme", async () => {
    const { ada, karin, programmeId, relationshipId } = await aPair(test);
    if (!karin) throw new Error("a new programme has a coordinator");
    const screen = await openScreen(test, karin, ["relationship", relationshipId], ["coordination", programmeId]);
    expect(screen.frames[0]).toMatchObject({ topic: "relationship", error: "NOT_FOUND" });
    const paused = screen.heard("relationship.paused");
    await ada.api.relationships.saveSharedNote({ relationshipId, words: "Vårt", version: 0 });
    await ada.api.relationships.tick({ relationshipId, step: "hello" });
    await ada.api.relationships.pause({ relationshipId, until: "2027-01-07" });
    await paused;
    // The acceptance that made the pair may still have been on its way when the screen opened.
    const theirs = ["relationship.accepted", "relationship.paused"];
    expect(screen.types().filter((type) => !theirs.includes(type))).toEqual([]);
    screen.close();
  });
});
