import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "#platform/server/database/transaction.ts";
import { aPerson } from "../../../../../tests/factories/people.ts";
import { aProgramme } from "../../../../../tests/factories/programmes.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

describe("joining a programme", () => {
  it("takes in whoever wants to where it is open to all", async () => {
    const { karin, programmeId } = await aProgramme(test);
    const ada = await aPerson(test);
    expect(await ada.api.programmes.join({ programmeId })).toMatchObject({
      participants: 1,
      you: { enrolment: "enrolled" },
      can: { join: false, leave: true },
    });
    expect(await karin.api.programmes.participants({ programmeId })).toMatchObject({
      items: [{ person: { id: ada.id }, state: "enrolled", hasAnswered: false, since: "2026-11-24T09:00:00.000Z" }],
    });
  });

  it("takes nobody in unasked where it is by invitation", async () => {
    const { programmeId } = await aProgramme(test, { joining: "invitation" });
    const ada = await aPerson(test);
    await expect(ada.api.programmes.join({ programmeId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("joins once, however often and however fast somebody presses", async () => {
    const { karin, programmeId } = await aProgramme(test);
    const ada = await aPerson(test);
    const answers = await Promise.allSettled(Array.from({ length: 8 }, () => ada.api.programmes.join({ programmeId })));
    expect(answers.some(({ status }) => status === "fulfilled")).toBe(true);
    await test.eventsHandled();
    expect(await karin.api.programmes.overview({ programmeId })).toMatchObject({ participants: { waiting: 1 } });
    expect(await joinedEvents(ada.id)).toBe(1);
  });

  it("ends with its last day", async () => {
    const { programmeId, programme } = await aProgramme(test);
    test.clock.set("2026-12-09T09:00:00Z");
    const ada = await aPerson(test);
    expect(programme.dates.joiningEndsOn).toBe("2026-12-08");
    expect(await ada.api.programmes.get({ programmeId })).toMatchObject({ can: { join: false } });
    await expect(ada.api.programmes.join({ programmeId })).rejects.toMatchObject({ code: "JOINING_ENDED" });
    test.clock.set("2026-11-24T09:00:00Z");
  });

  it("marks a coordinator who takes part", async () => {
    const { karin, programmeId } = await aProgramme(test);
    const programme = await karin.api.programmes.join({ programmeId });
    expect(programme.coordinators).toMatchObject([{ id: karin.id, takesPart: true }]);
    expect(await karin.api.programmes.participants({ programmeId })).toMatchObject({
      items: [{ person: { id: karin.id }, isCoordinator: true }],
    });
  });
});

describe("leaving a programme", () => {
  it("needs no reason, and can be taken back", async () => {
    const { karin, programmeId } = await aProgramme(test, { joining: "invitation" });
    const ada = await aPerson(test);
    await karin.api.programmes.invite({ programmeId, personIds: [ada.id] });
    await ada.api.programmes.join({ programmeId });
    await ada.api.programmes.leave({ programmeId });
    expect(await ada.api.programmes.get({ programmeId })).toMatchObject({
      you: { enrolment: "left" },
      can: { join: true },
    });
    await ada.api.programmes.join({ programmeId });
    expect(await ada.api.programmes.get({ programmeId })).toMatchObject({ you: { enrolment: "enrolled" } });
  });

  it("keeps the reason from everybody else, its coordinator included", async () => {
    const { karin, programmeId } = await aProgramme(test);
    const ada = await aPerson(test);
    await ada.api.programmes.join({ programmeId });
    await ada.api.programmes.leave({ programmeId, reason: "not-for-me" });
    expect(await reasonsSeenBy(ada.id)).toEqual(["not-for-me"]);
    expect(await reasonsSeenBy(karin.id)).toEqual([]);
    const seen = await Promise.all([
      karin.api.programmes.participants({ programmeId }),
      karin.api.programmes.overview({ programmeId }),
      karin.api.programmes.get({ programmeId }),
    ]);
    expect(JSON.stringify(seen)).not.toContain("not-for-me");
  });

  it("leaves one outcome when somebody joins and leaves at the same moment", async () => {
    const { karin, programmeId } = await aProgramme(test);
    const ada = await aPerson(test);
    await ada.api.programmes.join({ programmeId });
    await Promise.allSettled([
      ada.api.programmes.leave({ programmeId }),
      ada.api.programmes.join({ programmeId }),
      ada.api.programmes.leave({ programmeId }),
    ]);
    const { participants } = await karin.api.programmes.overview({ programmeId });
    expect(participants.waiting + participants.left).toBe(1);
  });

  it("is for those who take part", async () => {
    const { programmeId } = await aProgramme(test);
    const ada = await aPerson(test);
    await expect(ada.api.programmes.leave({ programmeId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("declining an invitation", () => {
  it("tells the coordinator that, never why", async () => {
    const { karin, programmeId } = await aProgramme(test, { joining: "invitation" });
    const ada = await aPerson(test);
    await karin.api.programmes.invite({ programmeId, personIds: [ada.id] });
    await ada.api.programmes.decline({ programmeId, reason: "no-time" });
    const seen = await karin.api.programmes.participants({ programmeId, show: "declined" });
    expect(seen).toMatchObject({ items: [{ person: { id: ada.id }, state: "declined" }] });
    expect(JSON.stringify(seen)).not.toContain("no-time");
  });

  it("is for those who are invited", async () => {
    const { programmeId } = await aProgramme(test);
    const ada = await aPerson(test);
    await expect(ada.api.programmes.decline({ programmeId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

/** What a query that forgot to say whose reasons it wants would show this person. */
const reasonsSeenBy = (actorId: string) =>
  inTransaction(test.app.platform.database, { actorId, mode: "read only" }, async (db) => {
    const { rows } = await sql<{ reason: string }>`select reason from enrolment_reasons`.execute(db);
    return rows.map(({ reason }) => reason);
  });

async function joinedEvents(personId: string): Promise<number> {
  const events = await test.app.platform.system.selectFrom("events").select(["type", "payload"]).execute();
  return events.filter(
    ({ type, payload }) => type === "participant.joined" && JSON.stringify(payload).includes(personId),
  ).length;
}
