import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aParticipant } from "../../../../../tests/factories/needs.ts";
import { aPerson } from "../../../../../tests/factories/people.ts";
import { aProgramme } from "../../../../../tests/factories/programmes.ts";
import { startTestApp, type TestApp } from "../../../../../tests/support/app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const drafting = async (traits: Parameters<typeof aPerson>[1] = {}) => {
  const { karin, programmeId } = await aProgramme(test);
  return { karin, programmeId, ada: await aParticipant(test, programmeId, { answer: null, ...traits }) };
};

describe("saving an answer as it is typed", () => {
  it("begins empty, but for the languages of the profile", async () => {
    const { ada, programmeId } = await drafting({ languages: ["sv", "en"] });
    expect(await ada.api.needs.get({ programmeId })).toMatchObject({
      goals: "",
      needs: [],
      languages: [
        { language: "sv", level: 4 },
        { language: "en", level: 4 },
      ],
      availability: null,
      version: 0,
      submittedAt: null,
      seenBy: "self",
      can: { save: true, submit: true, reopen: false },
    });
  });

  it("keeps one part at a time, and gives it back on another device", async () => {
    const { ada, programmeId } = await drafting({ languages: ["sv"] });
    const first = await ada.api.needs.save({ programmeId, version: 0, goals: "Våga mer" });
    const availability = { timeZone: "Europe/Stockholm", slots: [26, 27, 26] };
    await ada.api.needs.save({ programmeId, version: first.version, availability });
    expect(await ada.api.needs.get({ programmeId })).toMatchObject({
      goals: "Våga mer",
      languages: [{ language: "sv" }],
      availability: { timeZone: "Europe/Stockholm", slots: [26, 27] },
      version: 2,
    });
  });

  it("says the name of each skill, also of one in own words", async () => {
    const { ada, programmeId } = await drafting();
    const needs = [{ skillId: "delegation" }, { ownSkill: "Svetsa aluminium" }];
    expect(await ada.api.needs.save({ programmeId, needs })).toMatchObject({
      needs: [
        { skillId: "delegation", name: { sv: "Delegering", en: "Delegation" }, level: 0, wanted: 4, priority: 2 },
        { skillId: null, ownSkill: "Svetsa aluminium", name: { sv: "Svetsa aluminium", en: null } },
      ],
    });
  });

  it("tells the second of two devices that the first was faster, and loses nothing", async () => {
    const { ada, programmeId } = await drafting();
    await ada.api.needs.save({ programmeId, version: 0, goals: "På telefonen" });
    const late = ada.api.needs.save({ programmeId, version: 0, goals: "På datorn" });
    await expect(late).rejects.toMatchObject({ code: "STALE" });
    expect(await ada.api.needs.get({ programmeId })).toMatchObject({ goals: "På telefonen", version: 1 });
  });

  it("keeps one of many saves that come at once, whole", async () => {
    const { ada, programmeId } = await drafting();
    const saves = Array.from({ length: 6 }, (_, n) =>
      ada.api.needs.save({ programmeId, version: 0, goals: `Mål ${n}` }),
    );
    const answers = await Promise.allSettled(saves);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await ada.api.needs.get({ programmeId })).toMatchObject({ version: 1 });
  });

  it("keeps markup, right-to-left text and line breaks as they were written", async () => {
    const { ada, programmeId } = await drafting();
    const goals = '<script>alert(1)</script>\nבעברית \u202Eåäö & "citat" 👩‍👩‍👧';
    expect(await ada.api.needs.save({ programmeId, goals })).toMatchObject({ goals });
  });

  it.each([
    ["goals of a whole book", { goals: "å".repeat(2001) }, "goals"],
    ["a sign that cannot be written", { goals: "noll\u0000" }, "goals"],
    [
      "six needs",
      { needs: ["delegation", "feedback", "conflict", "stress", "focus", "sql"].map((skillId) => ({ skillId })) },
      "needs",
    ],
    ["the same skill twice", { offers: [{ skillId: "sql" }, { skillId: "sql" }] }, "offers"],
    ["a skill that is neither id nor words", { needs: [{ priority: 1 }] }, "needs.0.skillId"],
    ["a level beyond the scale", { offers: [{ skillId: "sql", level: 6 }] }, "offers.0.level"],
    ["a zone that is no zone", { availability: { timeZone: "Mars/Olympus", slots: [] } }, "availability.timeZone"],
    ["an hour outside the week", { availability: { timeZone: "UTC", slots: [336] } }, "availability.slots.0"],
    ["own words with signs that cannot be seen", { needs: [{ ownSkill: "sql\u202Etac" }] }, "needs.0.ownSkill"],
  ])("refuses %s, names the field and keeps what was there", async (_, changes, field) => {
    const { ada, programmeId } = await drafting();
    await ada.api.needs.save({ programmeId, expectations: "Kvar" });
    const attempt = ada.api.needs.save({ programmeId, ...(changes as object) });
    await expect(attempt).rejects.toMatchObject({ code: "BAD_REQUEST", fields: { [field]: expect.anything() } });
    expect(await ada.api.needs.get({ programmeId })).toMatchObject({ expectations: "Kvar", version: 1 });
  });

  it("refuses skills and people that there are not", async () => {
    const { ada, programmeId } = await drafting();
    const skill = ada.api.needs.save({ programmeId, needs: [{ skillId: "levitation" }] });
    await expect(skill).rejects.toMatchObject({ code: "UNKNOWN_SKILLS", data: { skillIds: ["levitation"] } });
    const nobody = "01900000-0000-7000-8000-000000000000";
    for (const personIds of [[nobody], [ada.id]]) {
      const attempt = ada.api.needs.save({ programmeId, blocks: personIds });
      await expect(attempt).rejects.toMatchObject({ code: "UNKNOWN_PEOPLE", data: { personIds } });
    }
  });

  it("keeps wishes in their order and blocks beside them, and lets both be taken back", async () => {
    const { ada, programmeId } = await drafting();
    const [bo, eva, per] = [await aPerson(test), await aPerson(test), await aPerson(test)];
    await ada.api.needs.save({ programmeId, wishes: [eva.id, bo.id], blocks: [per.id] });
    const kept = await ada.api.needs.get({ programmeId });
    expect(kept.wishes).toEqual([
      { id: eva.id, name: eva.name },
      { id: bo.id, name: bo.name },
    ]);
    expect(kept.blocks).toEqual([{ id: per.id, name: per.name }]);
    expect(await ada.api.needs.save({ programmeId, wishes: [], blocks: [] })).toMatchObject({ wishes: [], blocks: [] });
  });

  it("is for participants of an open programme", async () => {
    const { karin, programmeId } = await aProgramme(test);
    const ada = await aPerson(test);
    for (const { api } of [ada, karin]) {
      await expect(api.needs.save({ programmeId, goals: "x" })).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(api.needs.get({ programmeId })).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    const closed = await drafting();
    await closed.karin.api.programmes.close({ programmeId: closed.programmeId });
    const late = closed.ada.api.needs.save({ programmeId: closed.programmeId, goals: "x" });
    await expect(late).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
