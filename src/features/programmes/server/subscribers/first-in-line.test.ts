import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { APerson } from "../../../../../tests/factories/people.ts";
import { aPair } from "../../../../../tests/factories/relationships.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

/** Ada and Bo, who also have a place in the programme. */
async function enrolledPair(state: "introduced" | "accepted") {
  const pair = await aPair(test, { state });
  for (const { api } of [pair.ada, pair.bo]) await api.programmes.join({ programmeId: pair.programmeId });
  return pair;
}

async function areFirst(programmeId: string, ...people: readonly APerson[]): Promise<boolean[]> {
  await test.eventsHandled();
  const own = test.app.platform.system.selectFrom("enrolments").select(["personId", "firstInLine"]);
  const rows = await own.where("programmeId", "=", programmeId).execute();
  return people.map(({ id }) => rows.some(({ personId, firstInLine }) => personId === id && firstInLine));
}

describe("the line for the next round", () => {
  it("has the one first whose partner said no, and not the one who said it", async () => {
    const { ada, bo, programmeId, relationshipId } = await enrolledPair("introduced");
    await bo.api.relationships.decline({ relationshipId });
    expect(await areFirst(programmeId, ada, bo)).toEqual([true, false]);
  });

  it("has both first when one of them asked for somebody else", async () => {
    const { ada, bo, programmeId, relationshipId } = await enrolledPair("introduced");
    await bo.api.relationships.askForAnother({ relationshipId });
    expect(await areFirst(programmeId, ada, bo)).toEqual([true, true]);
  });

  it("has the one first who stayed when the other left", async () => {
    const { ada, bo, programmeId, relationshipId } = await enrolledPair("accepted");
    await ada.api.relationships.leave({ relationshipId });
    expect(await areFirst(programmeId, ada, bo)).toEqual([false, true]);
  });

  it("lets nobody stay first who has found a partner", async () => {
    const { ada, bo, programmeId, relationshipId } = await enrolledPair("introduced");
    await bo.api.relationships.decline({ relationshipId });
    await aPair(test, { programmeId, ada });
    expect(await areFirst(programmeId, ada)).toEqual([false]);
  });
});
