import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aDraft } from "../../../../../tests/factories/matching.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

type Draft = Awaited<ReturnType<typeof aDraft>>;
type Pair = { one: { id: string }; other: { id: string } };

const names = (pairs: readonly Pair[]) => pairs.map(({ one, other }) => [one.id, other.id].sort().join(" ")).sort();
const pairsOf = async (draft: Draft) => names(await draft.proposals());

async function firstOf({ proposals }: Draft) {
  const [first, second] = await proposals();
  if (!first || !second) throw new Error("a draft without two pairs");
  return { first, second };
}

describe("changing a draft by hand", () => {
  it("locks a pair, shows who did, and lets it go again without moving anybody", async () => {
    const draft = await aDraft(test);
    const { karin } = draft;
    const [before, { first }] = [await pairsOf(draft), await firstOf(draft)];
    await karin.api.matching.lock({ proposalId: first.id });
    const { items } = await karin.api.matching.review({ runId: draft.runId });
    expect(items.find(({ id }) => id === first.id)?.held).toEqual({
      kind: "locked",
      by: { id: karin.id, name: karin.name },
    });
    const rejecting = { kind: "reject", proposalId: first.id } as const;
    expect((await karin.api.matching.preview({ runId: draft.runId, edit: rejecting })).moved).not.toEqual([]);
    await karin.api.matching.unlock({ proposalId: first.id });
    await test.eventsHandled();
    expect(await pairsOf(draft)).toEqual(before);
    expect((await draft.proposals()).every(({ held }) => held === null)).toBe(true);
  });

  it("finds what is best without a rejected pair, and brings it back when the rejection is taken back", async () => {
    const draft = await aDraft(test);
    const { karin, runId } = draft;
    const [before, { first }] = [await pairsOf(draft), await firstOf(draft)];
    const rejecting = await karin.api.matching.preview({ runId, edit: { kind: "reject", proposalId: first.id } });
    await karin.api.matching.reject({ proposalId: first.id });
    await test.eventsHandled();
    const after = await pairsOf(draft);
    expect(after).not.toContain([first.one.id, first.other.id].sort().join(" "));
    expect((await draft.draft()).comparison.find(({ aim }) => aim === "good-for-both")?.matched).toBe(
      rejecting.matched.after,
    );
    const { items } = await karin.api.matching.edits({ runId });
    expect(items).toMatchObject([{ kind: "rejected", by: { id: karin.id } }]);
    await karin.api.matching.undo({ editId: items[0]?.id ?? "" });
    await test.eventsHandled();
    expect(await pairsOf(draft)).toEqual(before);
  });

  it("can take a lock back that cannot hold any more, and then finds pairs again", async () => {
    const draft = await aDraft(test, { people: 4 });
    const { karin, programmeId, everybody } = draft;
    const { first } = await firstOf(draft);
    await karin.api.matching.lock({ proposalId: first.id });
    const one = everybody.find(({ id }) => id === first.one.id);
    await one?.api.needs.reopen({ programmeId });
    await one?.api.needs.save({ programmeId, blocks: [first.other.id] });
    await one?.api.needs.submit({ programmeId });
    const { id: runId } = await karin.api.matching.run({ programmeId });
    await test.eventsHandled();
    expect(await draft.draft()).toMatchObject({ state: "failed", failure: "contradiction" });
    const { items } = await karin.api.matching.edits({ runId });
    await karin.api.matching.undo({ editId: items[0]?.id ?? "" });
    expect((await karin.api.matching.edits({ runId })).items).toEqual([]);
    await karin.api.matching.run({ programmeId });
    await test.eventsHandled();
    expect(await draft.draft()).toMatchObject({ state: "done" });
  });

  it("tells what a swap would do, does that, and keeps what it made", async () => {
    const draft = await aDraft(test);
    const { karin, runId } = draft;
    const { first, second } = await firstOf(draft);
    const personIds: [string, string] = [first.other.id, second.other.id];
    const effect = await karin.api.matching.preview({ runId, edit: { kind: "swap", personIds } });
    const partners = new Map(effect.moved.map(({ person, partner }) => [person.id, partner.after?.id]));
    expect([partners.get(first.one.id), partners.get(second.one.id)]).toEqual([second.other.id, first.other.id]);
    await karin.api.matching.swap({ runId, personIds });
    await test.eventsHandled();
    const made = names([
      { one: first.one, other: second.other },
      { one: second.one, other: first.other },
    ]);
    expect(await pairsOf(draft)).toEqual(expect.arrayContaining(made));
    const held = (await draft.proposals()).filter((proposal) => proposal.held?.kind === "swapped");
    expect(names(held)).toEqual(made);
    const { items } = await karin.api.matching.edits({ runId });
    await karin.api.matching.undo({ editId: items[0]?.id ?? "" });
    await test.eventsHandled();
    expect((await karin.api.matching.edits({ runId })).items).toEqual([]);
    expect(names(await draft.proposals())).not.toEqual(expect.arrayContaining(made));
  });

  it("keeps the id of a pair that stays, so that a screen goes on showing it", async () => {
    const draft = await aDraft(test);
    const ids = async () => new Map((await draft.proposals()).map((one) => [names([one])[0], one.id]));
    const [before, { first }] = [await ids(), await firstOf(draft)];
    await draft.karin.api.matching.reject({ proposalId: first.id });
    await test.eventsHandled();
    const after = await ids();
    const stayed = [...after.keys()].filter((name) => before.has(name));
    expect(stayed.length).toBeGreaterThan(0);
    expect(stayed.map((name) => after.get(name))).toEqual(stayed.map((name) => before.get(name)));
  });

  it("refuses a swap with somebody's own manager, without saying why", async () => {
    const draft = await aDraft(test);
    const { karin, runId } = draft;
    const { first, second } = await firstOf(draft);
    const { system } = test.app.platform;
    await system.updateTable("people").set({ managerId: second.other.id }).where("id", "=", first.one.id).execute();
    const { id } = await karin.api.matching.run({ programmeId: draft.programmeId });
    await test.eventsHandled();
    const swap = karin.api.matching.swap({ runId: id, personIds: [first.other.id, second.other.id] });
    await expect(swap).rejects.toMatchObject({ code: "EDIT_REFUSED", data: { why: "not-allowed" } });
    const replaced = karin.api.matching.swap({ runId, personIds: [first.other.id, second.other.id] });
    await expect(replaced).rejects.toMatchObject({ code: "NOT_NOW", data: { state: "replaced" } });
  });

  it("shows the draft under another aim, and takes what was rejected along", async () => {
    const draft = await aDraft(test);
    const { karin, runId } = draft;
    const { first } = await firstOf(draft);
    await karin.api.matching.reject({ proposalId: first.id });
    await test.eventsHandled();
    await karin.api.matching.chooseAim({ runId, aim: "most-matched" });
    await test.eventsHandled();
    expect(await draft.draft()).toMatchObject({ state: "done", aim: "most-matched" });
    expect(await pairsOf(draft)).not.toContain(names([first])[0]);
  });

  it("goes from one run of a round to the next", async () => {
    const draft = await aDraft(test);
    const { first } = await firstOf(draft);
    await draft.karin.api.matching.reject({ proposalId: first.id });
    await test.eventsHandled();
    const { id: runId } = await draft.karin.api.matching.run({ programmeId: draft.programmeId });
    await test.eventsHandled();
    const { items } = await draft.karin.api.matching.review({ runId });
    expect(names(items)).not.toContain(names([first])[0]);
  });

  it("finds the alternatives of one pair when asked", async () => {
    const draft = await aDraft(test);
    const { first } = await firstOf(draft);
    const { nextBest, people } = await draft.karin.api.matching.alternatives({ proposalId: first.id });
    expect(nextBest).toEqual(first.why.nextBest);
    expect(people.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(first.people);
  });
});
