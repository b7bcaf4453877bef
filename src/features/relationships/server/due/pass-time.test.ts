import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPair, backAgain } from "../../../../../tests/factories/relationships.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const later = async (milliseconds: number) => {
  test.clock.advance(milliseconds);
  await test.app.background.runDue();
  await test.eventsHandled();
};
const HOUR = 3_600_000;

describe("time that passes", () => {
  it("lets an unanswered introduction run out, reminds once before, and tells both kindly", async () => {
    const { ada, bo, relationshipId } = await aPair(test, { state: "introduced" });
    await test.eventsHandled();
    await ada.api.relationships.accept({ relationshipId });
    await later(47 * HOUR);
    expect(await mailsTo(bo.id)).toEqual(["relationship.introduced"]);
    await later(2 * HOUR);
    await later(2 * HOUR);
    expect(await mailsTo(bo.id)).toEqual(["relationship.introduced", "relationship.reminder"]);
    expect(await mailsTo(ada.id)).toEqual(["relationship.introduced"]);
    await later(20 * HOUR);
    expect(await ada.api.relationships.get({ relationshipId })).toMatchObject({ state: "introduced" });
    await later(2 * HOUR);
    expect(await ada.api.relationships.get({ relationshipId })).toMatchObject({
      state: "expired",
      can: { accept: false },
    });
    expect(await mailsTo(ada.id)).toEqual(["relationship.introduced", "relationship.nothing"]);
    expect(await mailsTo(bo.id)).toEqual(["relationship.introduced", "relationship.reminder", "relationship.nothing"]);
    await expect(bo.api.relationships.accept({ relationshipId })).rejects.toMatchObject({ code: "NOT_NOW" });
  });

  it("brings the agreed end, and catches up when the clock jumps", async () => {
    const { ada, relationshipId } = await aPair(test);
    const { dates } = await ada.api.relationships.get({ relationshipId });
    test.clock.set(`${dates.endsOn}T09:00:00Z`);
    await later(0);
    const then = await backAgain(test, ada);
    expect(await then.api.relationships.get({ relationshipId })).toMatchObject({
      state: "closing",
      closeReason: "end-date",
    });
    await later(20 * 24 * HOUR);
    const last = await backAgain(test, ada);
    expect(await last.api.relationships.get({ relationshipId })).toMatchObject({
      state: "closed",
      closeReason: "end-date",
    });
    await later(HOUR / 20);
    expect(await mailsTo(ada.id)).toContain("relationship.closed");
  });

  it("ends what a programme that closes has open, and takes back what waits", async () => {
    const open = await aPair(test);
    const waiting = await aPair(test, { programmeId: open.programmeId, state: "introduced" });
    await open.karin?.api.programmes.close({ programmeId: open.programmeId });
    await test.eventsHandled();
    await later(0);
    expect(await open.ada.api.relationships.get({ relationshipId: open.relationshipId })).toMatchObject({
      state: "closing",
    });
    expect(await waiting.ada.api.relationships.get({ relationshipId: waiting.relationshipId })).toMatchObject({
      state: "withdrawn",
    });
  });
});

async function mailsTo(personId: string): Promise<string[]> {
  const { system } = test.app.platform;
  const mails = await system
    .selectFrom("mails")
    .innerJoin("people", "people.email", "mails.toAddress")
    .select("mails.kind")
    .where("people.id", "=", personId)
    .orderBy("mails.createdAt")
    .orderBy("mails.id")
    .execute();
  return mails.map(({ kind }) => kind);
}
