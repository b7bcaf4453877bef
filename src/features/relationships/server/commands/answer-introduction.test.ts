import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aParticipant, anAnswer } from "../../../../../tests/factories/needs.ts";
import { aPair, introduce, propose } from "../../../../../tests/factories/relationships.ts";
import { aPerson, type APerson } from "../../../../../tests/factories/people.ts";
import { aProgramme } from "../../../../../tests/factories/programmes.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

let test: TestApp;
let karin: APerson;
let programmeId: string;
beforeAll(async () => {
  test = await startTestApp();
  ({ karin, programmeId } = await aProgramme(test));
});
afterAll(() => test.stop());

describe("answering an introduction", () => {
  it("makes two people a pair when both have said yes, and not before", async () => {
    const { ada, bo, relationshipId } = await aPair(test, { programmeId, state: "introduced" });
    const one = await ada.api.relationships.accept({ relationshipId });
    expect(one).toMatchObject({
      state: "introduced",
      you: { answer: "accepted" },
      can: { accept: false, decline: true },
    });
    expect(await bo.api.relationships.get({ relationshipId })).toMatchObject({
      state: "introduced",
      you: { answer: null },
    });
    expect(await bo.api.relationships.accept({ relationshipId })).toMatchObject({ state: "accepted" });
    expect(await ada.api.relationships.get({ relationshipId })).toMatchObject({
      state: "accepted",
      members: [{ id: ada.id }, { id: bo.id }],
      can: { accept: false, decline: false, pause: true, leave: true, write: true },
    });
  });

  it("does not tell one what the other has answered before both have", async () => {
    const { ada, bo, relationshipId } = await aPair(test, { programmeId, state: "introduced" });
    const before = JSON.stringify(await bo.api.relationships.get({ relationshipId }));
    await ada.api.relationships.accept({ relationshipId });
    expect(JSON.stringify(await bo.api.relationships.get({ relationshipId }))).toBe(before);
  });

  it("ends with the first no, keeps the reason for its author, and shows it to nobody else", async () => {
    const { ada, bo, relationshipId } = await aPair(test, { programmeId, state: "introduced" });
    await ada.api.relationships.accept({ relationshipId });
    const reason = { choice: "other-need" as const, words: "KANARIE vill lära mig annat" };
    expect(await bo.api.relationships.decline({ relationshipId, reason })).toMatchObject({ state: "declined" });
    for (const who of [ada, karin]) {
      const seen = await who.api.relationships.get({ relationshipId });
      expect(seen).toMatchObject({ state: "declined", told: [] });
      expect(JSON.stringify(seen)).not.toContain("KANARIE");
    }
    await expect(ada.api.relationships.overview({ relationshipId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("addresses the reason to a coordinator who is not in it, when the author wants that", async () => {
    const { ada, bo, relationshipId } = await aPair(test, { programmeId, state: "introduced" });
    const reason = { choice: "no-time" as const, words: null };
    const toBo = { ...reason, tellIds: [bo.id] };
    await expect(ada.api.relationships.decline({ relationshipId, reason: toBo })).rejects.toMatchObject({
      code: "UNKNOWN_READER",
    });
    expect(await ada.api.relationships.get({ relationshipId })).toMatchObject({ state: "introduced" });
    const toKarin = { ...reason, tellIds: [karin.id] };
    await ada.api.relationships.decline({ relationshipId, reason: toKarin });
    expect(await karin.api.relationships.get({ relationshipId })).toMatchObject({
      told: [{ by: { id: ada.id }, about: "decline", choice: "no-time" }],
    });
    expect((await bo.api.relationships.get({ relationshipId })).told).toEqual([]);
  });

  it("says so when it is too late", async () => {
    const { ada, bo, relationshipId } = await aPair(test, { programmeId, state: "introduced" });
    await ada.api.relationships.decline({ relationshipId });
    await expect(bo.api.relationships.accept({ relationshipId })).rejects.toMatchObject({
      code: "NOT_NOW",
      data: { state: "declined" },
    });
    const other = await aPair(test, { programmeId });
    await expect(other.ada.api.relationships.decline({ relationshipId: other.relationshipId })).rejects.toMatchObject({
      code: "NOT_NOW",
      data: { state: "accepted" },
    });
  });

  it("comes to one end, however many answer in the same moment", async () => {
    for (let round = 0; round < 6; round += 1) {
      const { ada, bo, relationshipId } = await aPair(test, { programmeId, state: "introduced" });
      const answers = await Promise.allSettled([
        ada.api.relationships.accept({ relationshipId }),
        bo.api.relationships.accept({ relationshipId }),
        ada.api.relationships.accept({ relationshipId }),
        ...(round % 2 ? [bo.api.relationships.decline({ relationshipId })] : []),
      ]);
      const { state } = await ada.api.relationships.get({ relationshipId });
      expect(["accepted", "declined"]).toContain(state);
      if (round % 2 === 0) expect(state).toBe("accepted");
      expect(answers.filter(({ status }) => status === "rejected").length).toBeLessThanOrEqual(
        state === "accepted" ? 1 : 3,
      );
      expect(await eventsOf(relationshipId)).toMatchObject({ [`relationship.${state}`]: 1 });
    }
  });

  it("gives nobody more partners than the programme has room for, also when two pairs say yes at once", async () => {
    expect((await karin.api.programmes.get({ programmeId })).questions.mostPartners).toBe(2);
    for (let round = 0; round < 3; round += 1) {
      const ada = await aPerson(test);
      await aPair(test, { programmeId, ada });
      const others = await Promise.all([aPerson(test), aPerson(test, { givenName: "Bo" })]);
      const ids = await propose(
        test,
        programmeId,
        others.map(({ id }) => [ada.id, id] as const),
      );
      await introduce(test, { programmeId, relationshipIds: ids });
      for (const relationshipId of ids) await ada.api.relationships.accept({ relationshipId });
      const answers = await Promise.allSettled(
        others.map(({ api }, at) => api.relationships.accept({ relationshipId: ids[at] ?? "" })),
      );
      expect(answers.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
      const refused = answers.find((answer) => answer.status === "rejected");
      expect(refused?.reason).toMatchObject({ code: "NO_ROOM" });
      const open = await ada.api.relationships.list({ as: "member", show: "open" });
      expect(open.items).toHaveLength(2);
    }
  });

  it("gives nobody more partners than they said they want", async () => {
    const answered = (partners: number) => aParticipant(test, programmeId, { answer: anAnswer({ partners }) });
    const [ada, eli, ...others] = await Promise.all([answered(1), answered(2), aPerson(test), aPerson(test)]);
    const [bo, eva] = others.map(({ id }) => id);
    for (const one of [ada, eli]) {
      await aPair(test, { programmeId, ada: one });
    }
    const ids = await propose(test, programmeId, [
      [ada.id, bo ?? ""],
      [eli.id, eva ?? ""],
    ]);
    await introduce(test, { programmeId, relationshipIds: ids });
    const accept = (who: typeof ada, at: number) => who.api.relationships.accept({ relationshipId: ids[at] ?? "" });
    await accept(eli, 1);
    await others[1]?.api.relationships.accept({ relationshipId: ids[1] ?? "" });
    await expect(accept(ada, 0)).rejects.toMatchObject({ code: "NO_ROOM" });
  });
});

describe("asking for another", () => {
  it("is a no to an introduction, and a parting without fault from a relationship", async () => {
    const introduced = await aPair(test, { programmeId, state: "introduced" });
    await introduced.ada.api.relationships.askForAnother({ relationshipId: introduced.relationshipId });
    expect(await introduced.bo.api.relationships.get({ relationshipId: introduced.relationshipId })).toMatchObject({
      state: "declined",
    });
    const { ada, bo, relationshipId } = await aPair(test, { programmeId });
    await ada.api.relationships.askForAnother({ relationshipId });
    expect(await karin.api.relationships.get({ relationshipId })).toMatchObject({ closeReason: "mismatch" });
    expect(await bo.api.relationships.get({ relationshipId })).toMatchObject({ state: "closed", closeReason: "left" });
  });
});

describe("taking an introduction back", () => {
  it("is for a coordinator who is not in it, and only while it waits for answers", async () => {
    const { ada, relationshipId } = await aPair(test, { programmeId, state: "introduced" });
    await expect(ada.api.relationships.withdraw({ relationshipId })).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await karin.api.relationships.withdraw({ relationshipId })).toMatchObject({ state: "withdrawn" });
    await expect(karin.api.relationships.withdraw({ relationshipId })).rejects.toMatchObject({
      code: "NOT_NOW",
      data: { state: "withdrawn" },
    });
  });
});

async function eventsOf(relationshipId: string): Promise<Record<string, number>> {
  await test.eventsHandled();
  const rows = await test.app.platform.system.selectFrom("events").select(["type", "payload"]).execute();
  const own = rows.filter(({ payload }) => JSON.stringify(payload).includes(relationshipId));
  return Object.fromEntries(own.map(({ type }) => [type, own.filter((row) => row.type === type).length]));
}
