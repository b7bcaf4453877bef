import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aDraft } from "../../../../../tests/factories/matching.ts";
import { aParticipant } from "../../../../../tests/factories/needs.ts";
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
      // Three working days after Tuesday the 24th, to the last minute in Stockholm.
      publications: [{ pairs: 4, by: { id: karin.id }, message, answerBy: "2026-11-27T22:59:00.000Z" }],
    });
    expect(await kept(runId)).toBe(0);
  });

  it("gives each of a pair the reasons that both may know, with what they have in common", async () => {
    const common = [{ id: "energy", choices: ["ideas"] }];
    const { karin, everybody, runId, draft } = await aDraft(test, { people: 2, answer: () => ({ common }) });
    await karin.api.matching.publish({ runId, message, version: (await draft()).version });
    const [ada, bo] = everybody;
    const { items } = (await ada?.api.relationships.list({})) ?? { items: [] };
    const relationshipId = items[0]?.id ?? "";
    const [ones, others] = await Promise.all(
      [ada, bo].map((person) => person?.api.relationships.overview({ relationshipId })),
    );
    expect(ones?.why?.sides.map(({ seeks }) => seeks[0]?.share)).toEqual([1, 1]);
    expect(ones?.why?.remarks).toContainEqual(expect.objectContaining({ kind: "answer", isAlike: true }));
    expect(others?.why?.remarks).toEqual(ones?.why?.remarks);
    expect(ones?.message).toEqual(message);
    expect(JSON.stringify(ones)).not.toMatch(/wish|block|score|Gets/);
  });

  it("happens once, however many publish at the same moment", async () => {
    const { karin, everybody, runId, draft } = await aDraft(test, { people: 4 });
    const { version } = await draft();
    const asked = await Promise.allSettled(
      [1, 2, 3].map(() => karin.api.matching.publish({ runId, message, version })),
    );
    const refused = asked.flatMap((one) => (one.status === "rejected" ? [one.reason as { code: string }] : []));
    expect(refused.map(({ code }) => code)).toEqual(["ALREADY_PUBLISHED", "ALREADY_PUBLISHED"]);
    const { items } = (await everybody[0]?.api.relationships.list({})) ?? { items: [] };
    expect(items).toHaveLength(1);
    const { items: pairs } = await karin.api.matching.review({ runId });
    const lock = karin.api.matching.lock({ proposalId: pairs[0]?.id ?? "" });
    await expect(lock).rejects.toMatchObject({ code: "NOT_NOW", data: { state: "published" } });
  });

  it("leaves out who has left meanwhile, and says so", async () => {
    const { karin, everybody, programmeId, runId, draft, proposals } = await aDraft(test, { people: 4 });
    const [first, second] = await proposals();
    const leaving = everybody.find(({ id }) => id === first?.one.id);
    await leaving?.api.programmes.leave({ programmeId });
    const told = await karin.api.matching.publish({ runId, message, version: (await draft()).version });
    expect(told.introduced).toBe(1);
    expect(told.leftOut).toMatchObject([{ cause: "left" }]);
    expect(told.leftOut[0]?.people.map(({ id }) => id).sort()).toEqual([first?.one.id, first?.other.id].sort());
    const { items } = await karin.api.matching.review({ runId });
    expect(items.find(({ id }) => id === first?.id)?.leftOut).toBe("left");
    expect(items.find(({ id }) => id === second?.id)).toMatchObject({ leftOut: null, isPublished: true });
  });

  it("never leaves a pair with somebody who leaves at the same moment", async () => {
    const { karin, everybody, programmeId, runId, draft, proposals } = await aDraft(test, { people: 4 });
    const [first] = await proposals();
    const leaving = everybody.find(({ id }) => id === first?.one.id);
    const staying = everybody.find(({ id }) => id === first?.other.id);
    const { version } = await draft();
    await Promise.all([
      karin.api.matching.publish({ runId, message, version }),
      leaving?.api.programmes.leave({ programmeId }),
    ]);
    await test.eventsHandled();
    const { items } = (await staying?.api.relationships.list({})) ?? { items: [] };
    expect(items.filter(({ state }) => state === "introduced")).toEqual([]);
  });

  it("is refused when the draft is another one than was seen, or the day has passed", async () => {
    const { karin, runId, draft, proposals } = await aDraft(test, { people: 4 });
    const { version } = await draft();
    const late = karin.api.matching.publish({ runId, message, version, answerOn: "2026-11-23" });
    await expect(late).rejects.toMatchObject({ code: "DAY_PASSED" });
    await karin.api.matching.reject({ proposalId: (await proposals())[0]?.id ?? "" });
    await test.eventsHandled();
    const stale = karin.api.matching.publish({ runId, message, version });
    await expect(stale).rejects.toMatchObject({ code: "STALE" });
  });

  it("keeps the message while it is written, and tells who comes second", async () => {
    const { karin, programmeId, runId, draft } = await aDraft(test, { people: 2 });
    const written = await karin.api.matching.setMessage({ runId, message, messageVersion: 0 });
    expect(written).toMatchObject({ message, messageVersion: 1 });
    const second = karin.api.matching.setMessage({ runId, message, messageVersion: 0 });
    await expect(second).rejects.toMatchObject({ code: "STALE" });
    await karin.api.matching.run({ programmeId });
    await test.eventsHandled();
    expect((await draft()).message).toEqual(message);
  });
});

describe("a coordinator who takes part", () => {
  /** Karin takes part in her own programme; four others make two pairs among themselves. */
  async function withKarin() {
    const draft = await aDraft(test, { people: 3 });
    const { karin, programmeId } = draft;
    await karin.api.programmes.join({ programmeId });
    await karin.api.needs.submit({
      programmeId,
      goals: "Lära mig mer",
      needs: [{ skillId: "delegation", level: 1, wanted: 4, priority: 1 }],
      offers: [{ skillId: "presenting", level: 4 }],
      languages: [{ language: "sv", level: 5 }],
    });
    const { id: runId } = await karin.api.matching.run({ programmeId });
    await test.eventsHandled();
    return { ...draft, runId, partner: draft.everybody[2] };
  }

  it("does not see the own pair, and neither export nor alternatives tell of it", async () => {
    const { karin, runId, partner, draft } = await withKarin();
    const { items } = await karin.api.matching.review({ runId });
    expect(items).toHaveLength(1);
    const { items: alone } = await karin.api.matching.unmatched({ runId });
    expect(alone).toEqual([]);
    const everything = JSON.stringify([items, alone]);
    expect(everything).not.toContain(karin.id);
    expect(items.flatMap(({ one, other }) => [one.id, other.id])).not.toContain(partner?.id);
    expect((await draft()).unpublished).toBe(1);
    await expect(karin.api.matching.export({ runId })).rejects.toMatchObject({ code: "FORBIDDEN" });
    const swap = karin.api.matching.swap({ runId, personIds: [karin.id, items[0]?.one.id ?? ""] });
    await expect(swap).rejects.toMatchObject({ code: "EDIT_REFUSED", data: { why: "own-pair" } });
    const withPartner = karin.api.matching.swap({ runId, personIds: [partner?.id ?? "", items[0]?.one.id ?? ""] });
    await expect(withPartner).rejects.toMatchObject({ code: "EDIT_REFUSED", data: { why: "not-in-round" } });
  });

  it("keeps the own partner, whatever she changes among the others", async () => {
    const { karin, runId, partner } = await withKarin();
    const { items } = await karin.api.matching.review({ runId });
    await karin.api.matching.reject({ proposalId: items[0]?.id ?? "" });
    await test.eventsHandled();
    expect(await pairOf(runId, karin.id)).toContain(partner?.id);
  });

  it("publishes the own pair unseen when there is nobody else to ask", async () => {
    const { karin, runId, partner, draft } = await withKarin();
    const told = await karin.api.matching.publish({ runId, message, version: (await draft()).version });
    expect(told).toMatchObject({ introduced: 1, leftOut: [], run: { publications: [{ pairs: 1 }] } });
    await test.eventsHandled();
    expect((await partner?.api.relationships.list({}))?.items).toMatchObject([{ state: "introduced" }]);
    expect((await karin.api.relationships.list({ as: "member" })).items).toMatchObject([{ state: "introduced" }]);
  });

  /** Klas runs the programme as well. */
  async function withKlas({ takesPart }: { takesPart: boolean }) {
    const draft = await withKarin();
    const { karin, programmeId } = draft;
    const klas = await aParticipant(test, programmeId, { givenName: "Klas", answer: null });
    if (!takesPart) await klas.api.programmes.leave({ programmeId });
    await karin.api.programmes.addCoordinator({ programmeId, personId: klas.id });
    return { ...draft, klas };
  }

  it("leaves the round to another coordinator who does not, and sees nothing to work the own partner out from", async () => {
    const { karin, klas, programmeId, runId, partner, draft } = await withKlas({ takesPart: false });
    const { version } = await draft();
    const { you, can } = await karin.api.matching.get({ programmeId });
    expect([you.isLeftToOthers, ...Object.values(can)]).toEqual([true, false, false, false, false]);
    expect((await karin.api.matching.review({ runId })).items).toEqual([]);
    expect((await karin.api.matching.unmatched({ runId })).items).toEqual([]);
    await expect(karin.api.matching.publish({ runId, message, version })).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await klas.api.matching.publish({ runId, message, version })).toMatchObject({ introduced: 2 });
    expect((await partner?.api.relationships.list({}))?.items).toMatchObject([{ state: "introduced" }]);
  });

  it("leaves the own pair to another coordinator where all of them take part", async () => {
    const { karin, klas, programmeId, runId, partner, draft } = await withKlas({ takesPart: true });
    const { version } = await draft();
    expect(await karin.api.matching.publish({ runId, message, version })).toMatchObject({ introduced: 1 });
    expect((await partner?.api.relationships.list({}))?.items).toEqual([]);
    const again = karin.api.matching.publish({ runId, message, version });
    await expect(again).rejects.toMatchObject({ code: "ALREADY_PUBLISHED" });
    const { run } = await klas.api.matching.get({ programmeId });
    expect(run).toMatchObject({ unpublished: 1 });
    expect(await klas.api.matching.publish({ runId, message, version })).toMatchObject({ introduced: 1 });
    expect((await partner?.api.relationships.list({}))?.items).toMatchObject([{ state: "introduced" }]);
  });
});

const kept = async (runId: string) =>
  (await sql`select from match_inputs where run_id = ${runId}`.execute(test.app.platform.system)).rows.length;

async function pairOf(runId: string, personId: string): Promise<string[]> {
  const pairs = await test.app.platform.system
    .selectFrom("matchProposals")
    .select(["oneId", "otherId"])
    .where("runId", "=", runId)
    .execute();
  return pairs.map(({ oneId, otherId }) => [oneId, otherId]).find((pair) => pair.includes(personId)) ?? [];
}
