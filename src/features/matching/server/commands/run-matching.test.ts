import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sql } from "kysely";
import { aDraft, aRound } from "../../../../../tests/factories/matching.ts";
import { anAnswer, aParticipant } from "../../../../../tests/factories/needs.ts";
import { aProgramme } from "../../../../../tests/factories/programmes.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const inputsOf = async (runId: string) =>
  (
    await sql`select run_id from match_inputs where run_id = ${runId}
      union all select run_id from match_results where run_id = ${runId}`.execute(test.app.platform.system)
  ).rows.length;

describe("running a round of matching", () => {
  it("waits for two answers", async () => {
    const { karin, programmeId } = await aProgramme(test);
    await aParticipant(test, programmeId);
    const run = karin.api.matching.run({ programmeId });
    await expect(run).rejects.toMatchObject({ code: "TOO_FEW_ANSWERS", data: { answered: 1 } });
    expect(await karin.api.matching.get({ programmeId })).toMatchObject({ run: null, answers: { answered: 1 } });
  });

  it("says who is without a partner, and why", async () => {
    const { karin, programmeId, everybody } = await aRound(test, { people: 5 });
    await aParticipant(test, programmeId, { givenName: "Bodil", answer: null });
    const { id: runId } = await karin.api.matching.run({ programmeId, aim: "most-matched" });
    await test.eventsHandled();
    const { run } = await karin.api.matching.get({ programmeId });
    expect(run).toMatchObject({ people: 6, placeable: 5, unpublished: 2 });
    const { items } = await karin.api.matching.unmatched({ runId });
    expect(items.map(({ cause }) => cause.kind).sort()).toEqual(["not-answered", "odd-one-out"]);
    expect(items.every(({ person }) => person.name.includes(" "))).toBe(true);
    const odd = items.find(({ cause }) => cause.kind === "odd-one-out");
    expect(everybody.map(({ id }) => id)).toContain(odd?.person.id);
    expect(odd?.help[0]).toMatchObject({ kind: "takes-one-more", isWilling: false, isInstead: false });
    expect(odd?.people.map(({ id }) => id)).toContain(odd?.help[0]?.partnerId);
  });

  it("places first who was declined in the round before, and says so", async () => {
    const { karin, programmeId, everybody, runId, draft, proposals } = await aDraft(test, { people: 5 });
    const [pair] = await proposals();
    if (!pair) throw new Error("five people make pairs");
    const { version } = await draft();
    await karin.api.matching.publish({ runId, version, message: { sv: "Hej", en: null } });
    const decliner = everybody.find(({ id }) => id === pair.one.id);
    const { items } = (await decliner?.api.relationships.list({})) ?? { items: [] };
    await decliner?.api.relationships.decline({ relationshipId: items[0]?.id ?? "" });
    await test.eventsHandled();
    const { id: nextId } = await karin.api.matching.run({ programmeId, aim: "most-matched" });
    await test.eventsHandled();
    const next = (await karin.api.matching.review({ runId: nextId })).items;
    expect(next).toHaveLength(1);
    expect(next.flatMap(({ one, other }) => [one, other])).toContainEqual(
      expect.objectContaining({ id: pair.other.id, isFirstInLine: true }),
    );
    expect((await draft()).comparison).toEqual(
      ["most-matched", "good-for-both", "highest-total"].map((aim) =>
        expect.objectContaining({ aim, firstInLine: { matched: expect.any(Number) as number, all: 2 } }),
      ),
    );
  });

  it("places first who was left without a partner in the round before", async () => {
    const { karin, programmeId, everybody, runId, draft } = await aDraft(test, { people: 3 });
    const [alone] = (await karin.api.matching.unmatched({ runId })).items;
    await karin.api.matching.publish({ runId, version: (await draft()).version, message: { sv: "Hej", en: null } });
    for (let n = 0; n < 2; n += 1) await aParticipant(test, programmeId);
    const { id: nextId } = await karin.api.matching.run({ programmeId, aim: "highest-total" });
    await test.eventsHandled();
    const pairs = (await karin.api.matching.review({ runId: nextId })).items;
    expect(everybody.map(({ id }) => id)).toContain(alone?.person.id);
    expect(pairs.flatMap(({ one, other }) => [one, other]).filter(({ isFirstInLine }) => isFirstInLine)).toMatchObject([
      { id: alone?.person.id },
    ]);
  });

  it("never tells that a block stood in the way", async () => {
    const { karin, programmeId } = await aProgramme(test);
    const ada = await aParticipant(test, programmeId);
    const bo = await aParticipant(test, programmeId, { answer: { ...anAnswer(), blocks: [ada.id] } });
    const { id: runId } = await karin.api.matching.run({ programmeId, aim: "most-matched" });
    await test.eventsHandled();
    const { items } = await karin.api.matching.unmatched({ runId });
    expect(items.map(({ person }) => person.id).sort()).toEqual([ada.id, bo.id].sort());
    expect(items.map(({ cause }) => cause)).toEqual([
      { kind: "no-allowed-partner", inTheWay: [], wouldOpen: [] },
      { kind: "no-allowed-partner", inTheWay: [], wouldOpen: [] },
    ]);
    expect(items.map(({ help }) => help)).toEqual([[], []]);
  });

  it("reads the same people to the same fingerprint, and counts answers that came later", async () => {
    const { karin, programmeId, draft } = await aDraft(test, { people: 4 });
    const before = await draft();
    await karin.api.matching.run({ programmeId });
    await test.eventsHandled();
    expect((await draft()).inputDigest).toBe(before.inputDigest);
    test.clock.advance(60_000);
    await aParticipant(test, programmeId);
    const { answers } = await karin.api.matching.get({ programmeId });
    expect(answers).toEqual({ participants: 5, answered: 5, sinceRun: 1 });
  });

  it("is not started again while it is under way", async () => {
    const { karin, programmeId, runId } = await aDraft(test, { people: 2 });
    const { system } = test.app.platform;
    await system.updateTable("matchRuns").set({ state: "waiting", endedAt: null }).where("id", "=", runId).execute();
    const asked = await Promise.allSettled([1, 2, 3].map(() => karin.api.matching.run({ programmeId })));
    const refused = asked.flatMap((one) => (one.status === "rejected" ? [one.reason as { code: string }] : []));
    expect(refused.map(({ code }) => code)).toEqual(["UNDER_WAY", "UNDER_WAY", "UNDER_WAY"]);
  });

  it("forgets the wishes and blocks of a run when another takes its place", async () => {
    const { karin, programmeId, runId } = await aDraft(test, { people: 4 });
    expect(await inputsOf(runId)).toBe(2);
    const { id: later } = await karin.api.matching.run({ programmeId });
    await test.eventsHandled();
    expect([await inputsOf(runId), await inputsOf(later)]).toEqual([0, 2]);
  });

  it("leaves people who have a partner already out of it", async () => {
    const { karin, programmeId, runId, draft, everybody } = await aDraft(test, { people: 4 });
    const message = { sv: "Välkomna", en: null };
    await karin.api.matching.publish({ runId, message, version: (await draft()).version });
    await test.eventsHandled();
    await aParticipant(test, programmeId);
    await aParticipant(test, programmeId);
    await karin.api.matching.run({ programmeId });
    await test.eventsHandled();
    expect(await draft()).toMatchObject({ round: 2, people: 2, placeable: 2 });
    expect(everybody).toHaveLength(4);
  });
});

describe("a run under way", () => {
  it("stays cancelled, whatever its job finds", async () => {
    const { karin, programmeId } = await aRound(test, { people: 4 });
    const { id: runId } = await karin.api.matching.run({ programmeId });
    expect(await karin.api.matching.cancel({ runId })).toMatchObject({ state: "cancelled" });
    await test.eventsHandled();
    const { run } = await karin.api.matching.get({ programmeId });
    expect(run).toMatchObject({ state: "cancelled", comparison: [], unpublished: 0 });
    expect(await inputsOf(runId)).toBe(0);
    await expect(karin.api.matching.cancel({ runId })).rejects.toMatchObject({ code: "NOT_NOW" });
    expect(await karin.api.matching.run({ programmeId })).toMatchObject({ round: 1, state: "waiting" });
    await test.eventsHandled();
  });

  it("is either done or cancelled when somebody cancels as it finishes", async () => {
    const { karin, programmeId, runId, draft } = await aDraft(test, { people: 4 });
    await expect(karin.api.matching.cancel({ runId })).rejects.toMatchObject({
      code: "NOT_NOW",
      data: { state: "done" },
    });
    const { id } = await karin.api.matching.run({ programmeId });
    const [ended] = await Promise.allSettled([karin.api.matching.cancel({ runId: id }), test.eventsHandled()]);
    await test.eventsHandled();
    expect((await draft()).state).toBe(ended.status === "fulfilled" ? "cancelled" : "done");
  });

  it("is ended by the clock when nothing works on it any more", async () => {
    const { karin, programmeId, runId, draft } = await aDraft(test, { people: 4 });
    const { system } = test.app.platform;
    await system.updateTable("matchRuns").set({ state: "running", endedAt: null }).where("id", "=", runId).execute();
    test.clock.advance(3 * 3_600_000);
    await test.app.background.runDue();
    expect(await draft()).toMatchObject({ state: "failed", failure: "engine" });
    expect(await karin.api.matching.run({ programmeId })).toMatchObject({ state: "waiting" });
    await test.eventsHandled();
  });
});
